package stellwand.round;

import java.util.List;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording;

/**
 * A round as pages show it.
 *
 * @param wording the task in the organiser's own words, if it has such
 */
public record RoundRow(
        RoundId id,
        int number,
        Task task,
        Wording wording,
        int minutes,
        Round.Phase phase,
        List<Held> tables) {

    public RoundRow {
        tables = List.copyOf(tables);
    }

    /** A table at which the round is held. */
    public record Held(TableId table, boolean ownPhones) {}
}
