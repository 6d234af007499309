package stellwand.intake.retention;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.idea.Expiries;
import stellwand.intake.calls.CallTurns;

/**
 * Since when ideas are over, for retention. Not while somebody of theirs still has to be told:
 * whoever calls has to know what it was about.
 */
@Component
class Ends {
    private final Expiries expiries;
    private final DoneComplaints done;
    private final CallTurns turns;

    Ends(Expiries expiries, DoneComplaints done, CallTurns turns) {
        this.expiries = expiries;
        this.done = done;
        this.turns = turns;
    }

    /** Those that are not are missing. */
    Map<UUID, Instant> of(Collection<UUID> ideas) {
        var since = expiries.overSince(ideas, done.all());
        since.keySet().removeAll(turns.due(since.keySet()).keySet());
        return since;
    }
}
