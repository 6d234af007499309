package stellwand.round;

import java.time.Instant;
import org.pcollections.PSet;
import stellwand.workshop.TableId;

/**
 * A round as rules see it.
 *
 * @param tables at which it is held; the others rest
 * @param ownPhones the tables at which own phones are switched on in this round
 * @param moving whether people may change tables while it is open
 */
public record Round(
        RoundId id,
        int number,
        Task task,
        PSet<TableId> tables,
        PSet<TableId> ownPhones,
        Seating seating,
        boolean moving,
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

    public boolean isHeldAt(TableId table) {
        return tables.contains(table);
    }

    boolean isPlanned() {
        return phase instanceof Phase.Planned;
    }

    Round in(Phase next) {
        return new Round(id, number, task, tables, ownPhones, seating, moving, next);
    }

    Round withOwnPhones(PSet<TableId> next) {
        return new Round(id, number, task, tables, next, seating, moving, phase);
    }

    Round movedUp() {
        return new Round(id, number - 1, task, tables, ownPhones, seating, moving, phase);
    }
}
