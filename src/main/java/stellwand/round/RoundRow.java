package stellwand.round;

import java.util.List;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording;

/**
 * A round as pages show it.
 *
 * @param wording the task in the organiser's own words, if it has such
 * @param moving whether people may change tables while it is open
 */
public record RoundRow(
        RoundId id,
        int number,
        Task task,
        Wording wording,
        int minutes,
        Seating seating,
        boolean moving,
        Round.Phase phase,
        List<Held> tables) {

    public RoundRow {
        tables = List.copyOf(tables);
    }

    /** A table at which the round is held. */
    public record Held(TableId table, boolean ownPhones) {}
}
