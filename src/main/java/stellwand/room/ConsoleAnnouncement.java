package stellwand.room;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.floor.Floor;
import stellwand.floor.FloorSteps;
import stellwand.workshop.Wording.Phrase;

/** One sentence to all. */
@Component
@Order(40)
class ConsoleAnnouncement implements ConsoleSection {
    private final Floor floor;

    ConsoleAnnouncement(Floor floor) {
        this.floor = floor;
    }

    /**
     * @param words what is announced now, in all its languages; mostly none
     * @param step which one it is: no other is ended by mistake
     */
    record Content(List<Phrase> words, int step) {}

    @Override
    public String template() {
        return "room/console/announcement";
    }

    @Override
    public Content content(ConsoleMoment moment) {
        var steps = moment.states().of(FloorSteps.FOLD);
        return new Content(floor.announced(steps.announcement()), steps.announced());
    }
}
