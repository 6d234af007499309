package stellwand.round;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.journal.Audience;
import stellwand.journal.Contents;
import stellwand.journal.Recorded;
import stellwand.journal.Rendering;
import stellwand.journal.States;
import stellwand.workshop.WorkshopId;

/** Tells every screen what is open now. */
@Component
class RoundRendering implements Rendering {

    /**
     * @param round null while none is open
     * @param late the one closed last, also while the next is open; null before the first was
     */
    record RoundFrame(String type, @Nullable RoundJson round, @Nullable Late late) {}

    @Override
    public String kind() {
        return WorkshopId.STREAM;
    }

    @Override
    public Optional<Shown> render(Recorded recorded, States states, Contents contents) {
        return recorded.event() instanceof RoundEvent
                ? Optional.of(shown(states.of(RoundState.FOLD)))
                : Optional.empty();
    }

    private static Shown shown(RoundState state) {
        var frame =
                new RoundFrame(
                        "round-changed",
                        state.open().flatMap(RoundJson::of).orElse(null),
                        state.late().orElse(null));
        return new Shown(
                "round",
                Map.of(
                        Audience.PARTICIPANT, frame,
                        Audience.HOST, frame,
                        Audience.PUBLIC, frame));
    }
}
