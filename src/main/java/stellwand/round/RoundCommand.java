package stellwand.round;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stellwand.journal.Written;
import stellwand.workshop.TableId;

/** What one may wish of an evening's rounds. */
sealed interface RoundCommand {

    record PlanRound(RoundId round, RoundPlan plan) implements RoundCommand {
        @Override
        public List<Written> contents() {
            return plan.wording().written().toList();
        }

        /** Journals remember it from before seats could be assigned: it is still the same wish. */
        @Override
        public String body() {
            return plan.seating() == Seating.FREE && plan.moving()
                    ? "PlanRound[round=%s, task=%s, wording=%s, minutes=%d, tables=%s]"
                            .formatted(
                                    round,
                                    plan.task(),
                                    plan.wording(),
                                    plan.minutes(),
                                    plan.tables())
                    : toString();
        }
    }

    record ReplanRound(RoundId round, RoundPlan plan) implements RoundCommand {
        @Override
        public List<Written> contents() {
            return plan.wording().written().toList();
        }
    }

    record DropRound(RoundId round) implements RoundCommand {}

    record OpenRound(RoundId round, Duration lasts) implements RoundCommand {}

    /**
     * @param seen the end that its sender saw: two who press at once do not add up; null: any
     */
    record ExtendRound(RoundId round, Duration by, @Nullable Instant seen) implements RoundCommand {
        /** Journals remember it from before ends were looked at: it is still the same wish. */
        @Override
        public String body() {
            return seen == null ? "ExtendRound[round=%s, by=%s]".formatted(round, by) : toString();
        }
    }

    record CloseRound(RoundId round) implements RoundCommand {}

    /**
     * @param step which one: meanwhile somebody else may have done another
     */
    record UndoStep(int step) implements RoundCommand {}

    record SwitchOwnPhonesOn(TableId table, RoundId round) implements RoundCommand {}

    record SwitchOwnPhonesOff(TableId table, RoundId round) implements RoundCommand {}

    /** What is asked, as text: under the same id it must be the same. */
    default String body() {
        return toString();
    }

    /** The texts that come with it. */
    default List<Written> contents() {
        return List.of();
    }
}
