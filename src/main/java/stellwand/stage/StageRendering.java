package stellwand.stage;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import stellwand.journal.Audience;
import stellwand.journal.Contents;
import stellwand.journal.Recorded;
import stellwand.journal.Rendering;
import stellwand.journal.States;
import stellwand.workshop.WorkshopId;

/** Tells the walls where to go, and the consoles. The phones need not know. */
@Component
class StageRendering implements Rendering {

    record WallFrame(String type, WallView view) {}

    @Override
    public String kind() {
        return WorkshopId.STREAM;
    }

    @Override
    public Optional<Shown> render(Recorded recorded, States states, Contents contents) {
        if (!(recorded.event() instanceof StageEvent)) return Optional.empty();
        var frame = new WallFrame("wall-switched", states.of(StageState.FOLD).view());
        return Optional.of(new Shown("wall", Map.of(Audience.PUBLIC, frame, Audience.HOST, frame)));
    }
}
