package stellwand.round;

import java.time.Duration;
import java.util.List;
import stellwand.journal.Written;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording;

/** What one may wish of an evening's rounds. */
sealed interface RoundCommand {

    record PlanRound(RoundId round, Task task, Wording wording, int minutes, List<TableId> tables)
            implements RoundCommand {
        public PlanRound {
            tables = List.copyOf(tables);
        }

        @Override
        public List<Written> contents() {
            return wording.written().toList();
        }
    }

    record OpenRound(RoundId round, Duration lasts) implements RoundCommand {}

    record ExtendRound(RoundId round, Duration by) implements RoundCommand {}

    record CloseRound(RoundId round) implements RoundCommand {}

    /**
     * @param step which one: meanwhile somebody else may have done another
     */
    record UndoStep(int step) implements RoundCommand {}

    record SwitchOwnPhonesOn(TableId table, RoundId round) implements RoundCommand {}

    record SwitchOwnPhonesOff(TableId table, RoundId round) implements RoundCommand {}

    /** The texts that come with it. */
    default List<Written> contents() {
        return List.of();
    }
}
