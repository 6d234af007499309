package stellwand.round;

import java.time.Instant;
import org.pcollections.PSet;
import stellwand.workshop.TableId;

/**
 * A round as rules see it.
 *
 * @param ownPhones the tables at which own phones are switched on in this round
 */
public record Round(
        RoundId id,
        int number,
        Task task,
        PSet<TableId> tables,
        PSet<TableId> ownPhones,
        Phase phase) {

    /** Where a round is in its course. */
    public sealed interface Phase {
        record Planned() implements Phase {}

        record Open(Instant endsAt) implements Phase {}

        record Closed(Instant at) implements Phase {}
    }

    public boolean isOpen() {
        return phase instanceof Phase.Open;
    }

    Round in(Phase next) {
        return new Round(id, number, task, tables, ownPhones, next);
    }

    Round withOwnPhones(PSet<TableId> next) {
        return new Round(id, number, task, tables, next, phase);
    }
}
