package stellwand.room;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import stellwand.journal.Audience;
import stellwand.journal.Contents;
import stellwand.journal.Recorded;
import stellwand.journal.Rendering;
import stellwand.journal.States;
import stellwand.workshop.WorkshopEvent.ParticipantJoined;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.WorkshopState;

/** Tells walls and hosts how many have joined; never who. The phones need not know. */
@Component
class AttendanceRendering implements Rendering {

    record AttendanceFrame(String type, int participants) {}

    @Override
    public String kind() {
        return WorkshopId.STREAM;
    }

    @Override
    public Optional<Shown> render(Recorded recorded, States states, Contents contents) {
        if (!(recorded.event() instanceof ParticipantJoined)) return Optional.empty();
        var joined = states.of(WorkshopState.FOLD).participants().size();
        var frame = new AttendanceFrame("attendance-changed", joined);
        return Optional.of(
                new Shown("attendance", Map.of(Audience.PUBLIC, frame, Audience.HOST, frame)));
    }
}
