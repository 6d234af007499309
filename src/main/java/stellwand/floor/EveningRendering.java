package stellwand.floor;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import stellwand.journal.Audience;
import stellwand.journal.Contents;
import stellwand.journal.Recorded;
import stellwand.journal.Rendering;
import stellwand.journal.States;
import stellwand.workshop.WorkshopId;

/** Tells every screen that the evening is over, or that it goes on. */
@Component
class EveningRendering implements Rendering {

    record EveningFrame(String type) {}

    @Override
    public String kind() {
        return WorkshopId.STREAM;
    }

    @Override
    public Optional<Shown> render(Recorded recorded, States states, Contents contents) {
        return recorded.event() instanceof EveningEvent
                ? Optional.of(shown(states.of(EveningState.FOLD)))
                : Optional.empty();
    }

    private static Shown shown(EveningState evening) {
        var frame = new EveningFrame(evening.isOver() ? "evening-ended" : "evening-resumed");
        return new Shown(
                "evening",
                Map.of(
                        Audience.PARTICIPANT, frame,
                        Audience.HOST, frame,
                        Audience.PUBLIC, frame));
    }
}
