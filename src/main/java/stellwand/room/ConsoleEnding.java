package stellwand.room;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Ending the evening, and taking that back. */
@Component
@Order(60)
class ConsoleEnding implements ConsoleSection {
    private final Courses courses;

    ConsoleEnding(Courses courses) {
        this.courses = courses;
    }

    /**
     * @param byItself whether it is over, and nobody had pressed
     */
    record Content(boolean over, boolean byItself) {}

    @Override
    public String template() {
        return "room/console/ending";
    }

    @Override
    public Content content(ConsoleMoment moment) {
        boolean over = moment.isOver();
        return new Content(over, over && courses.endedByItself(moment.evening().id()));
    }
}
