package stellwand.room;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.floor.EveningState;

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
        boolean over = moment.states().of(EveningState.FOLD).isOver();
        return new Content(over, over && courses.endedByItself(moment.evening().id()));
    }
}
