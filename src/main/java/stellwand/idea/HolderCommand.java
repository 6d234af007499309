package stellwand.idea;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stellwand.journal.Written;
import stellwand.unit.UnitId;

/** What one may wish of who has an idea. */
sealed interface HolderCommand {

    /**
     * @param due the last day on which its statement is in time
     * @param beside who is asked at the same time
     * @param isThere whether none of the units has ended
     * @param longer why a unit that had it already has until a later day; null: nobody said why
     */
    record HandOver(
            UnitId unit,
            LocalDate due,
            List<Beside> beside,
            boolean isThere,
            @Nullable Written longer,
            LocalDate today,
            Instant at)
            implements HolderCommand {
        /** The days that the house proposes are others when the wish comes again. */
        @Override
        public String body() {
            var asked = beside.stream().map(Beside::unit).toList();
            var others = asked.isEmpty() ? "" : ", beside=" + asked;
            return "HandOver[unit=%s%s]".formatted(unit, others) + why(longer);
        }

        @Override
        public List<Written> contents() {
            return longer == null ? List.of() : List.of(longer);
        }
    }

    /**
     * A unit that is asked with the one that gets it.
     *
     * @param due the last day on which its statement is in time
     */
    record Beside(UnitId unit, LocalDate due) {}

    /**
     * @param by the unit that says so; null: the coordination takes it from whichever has it
     * @param due by when the coordination goes on with what is not late
     */
    record HandBack(@Nullable UnitId by, Written reason, LocalDate due, LocalDate today, Instant at)
            implements HolderCommand {
        @Override
        public String body() {
            return List.of("hand back", reason.language(), reason.text()).toString();
        }

        @Override
        public List<Written> contents() {
            return List.of(reason);
        }
    }

    record MoveDeadline(LocalDate due, Written reason, LocalDate today, Instant at)
            implements HolderCommand {
        @Override
        public String body() {
            return List.of("move deadline", due, reason.language(), reason.text()).toString();
        }

        @Override
        public List<Written> contents() {
            return List.of(reason);
        }
    }

    /**
     * @param isThere whether the unit has not ended
     * @param due the last day on which its statement is in time
     * @param longer why a unit that had it already has until a later day; null: nobody said why
     */
    record AskUnit(
            UnitId unit,
            boolean isThere,
            LocalDate due,
            @Nullable Written longer,
            LocalDate today,
            Instant at)
            implements HolderCommand {
        @Override
        public String body() {
            return "AskUnit[unit=%s]".formatted(unit) + why(longer);
        }

        @Override
        public List<Written> contents() {
            return longer == null ? List.of() : List.of(longer);
        }
    }

    /** The coordination does not wait for it any longer. */
    record EndAsking(UnitId unit, Instant at) implements HolderCommand {
        @Override
        public String body() {
            return "EndAsking[unit=%s]".formatted(unit);
        }
    }

    private static String why(@Nullable Written longer) {
        return longer == null ? "" : List.of(longer.language(), longer.text()).toString();
    }

    /** Without what is another when it comes again. */
    String body();

    default List<Written> contents() {
        return List.of();
    }
}
