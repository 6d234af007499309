package stellwand.round;

import java.util.List;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording;

/**
 * What is planned of a round.
 *
 * @param wording the task in the organiser's own words; counts with {@link Task#OWN} alone
 * @param tables at which it is held; the others rest
 * @param moving whether people may change tables while it is open
 */
public record RoundPlan(
        Task task,
        Wording wording,
        int minutes,
        List<TableId> tables,
        Seating seating,
        boolean moving) {

    public RoundPlan {
        tables = List.copyOf(tables);
        wording = task == Task.OWN ? wording : Wording.of(List.of());
    }

    /** A usual task; people choose their tables, and may change. */
    public static RoundPlan usual(Task task, int minutes, List<TableId> tables) {
        return new RoundPlan(task, Wording.of(List.of()), minutes, tables, Seating.FREE, true);
    }
}
