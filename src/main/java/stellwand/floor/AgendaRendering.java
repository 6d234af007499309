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

/** Tells the console that the run sheet has moved on; the console fetches how. */
@Component
class AgendaRendering implements Rendering {
    record AgendaFrame(String type) {}

    @Override
    public String kind() {
        return WorkshopId.STREAM;
    }

    @Override
    public Optional<Shown> render(Recorded recorded, States states, Contents contents) {
        return recorded.event() instanceof AgendaEvent
                ? Optional.of(
                        new Shown("agenda", Map.of(Audience.HOST, new AgendaFrame("agenda-moved"))))
                : Optional.empty();
    }
}
