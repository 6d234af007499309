package stellwand.unit;

import static stellwand.unit.Refusal.*;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a draft may not want, before anything is made of it. */
final class DraftRules {

    private DraftRules() {}

    /**
     * @param now null: it is a new unit
     */
    static Optional<Refusal> wrong(Draft draft, @Nullable Unit now) {
        if (draft.phase() == Phase.ENDED && draft.until() == null) {
            return Optional.of(DAY_IS_MISSING);
        }
        if (now == null) {
            return draft.kind() == null ? Optional.of(KIND_IS_MISSING) : Optional.empty();
        }
        if (isOlder(draft, now)) return Optional.of(NAME_IS_OF_BEFORE);
        var phase = draft.phase() == null ? now.phase() : draft.phase();
        if (phase.compareTo(now.phase()) < 0) return Optional.of(PHASE_GOES_ONLY_FORWARD);
        return phase == now.phase() ? wrongDays(draft, now) : Optional.empty();
    }

    /** A file that was saved before the unit got another name must not bring the old one back. */
    private static boolean isOlder(Draft draft, Unit now) {
        return draft.namedSince() != null
                && draft.namedSince().isBefore(now.names().nowSince())
                && Revision.isNamedOtherwise(draft, now);
    }

    private static Optional<Refusal> wrongDays(Draft draft, Unit now) {
        if (draft.since() != null && !draft.since().equals(now.since())) {
            return Optional.of(BEGINNING_STAYS);
        }
        boolean endsOtherwise =
                draft.phase() == Phase.ENDED
                        && !(now.until() != null
                                && now.until().equals(draft.until())
                                && now.successors().equals(draft.successors()));
        return endsOtherwise ? Optional.of(ENDING_STAYS) : Optional.empty();
    }
}
