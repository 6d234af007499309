package stellwand.room;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.floor.EveningState;

/** Ending the evening, and taking that back. */
@Component
@Order(60)
class ConsoleEnding implements ConsoleSection {
    record Content(boolean over) {}

    @Override
    public String template() {
        return "room/console/ending";
    }

    @Override
    public Content content(ConsoleMoment moment) {
        return new Content(moment.states().of(EveningState.FOLD).isOver());
    }
}
