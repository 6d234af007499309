package stellwand.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.journal.Written;
import stellwand.workshop.Wording;

/** What one may wish of the directory. */
sealed interface UnitCommand {

    /**
     * @param founding whether it is only being founded
     * @param since when it works, or is being founded
     */
    record AddUnit(
            UnitId unit,
            UnitKind kind,
            @Nullable UnitId parent,
            boolean founding,
            LocalDate since,
            Wording name,
            Wording duty,
            Wording hours)
            implements UnitCommand {
        @Override
        public Stream<Written> contents() {
            return Stream.of(name, duty, hours).flatMap(Wording::written);
        }
    }

    /** Other words for the same, or a language that was missing. */
    record CorrectText(UnitId unit, UnitText text, Written now) implements UnitCommand {
        @Override
        public Stream<Written> contents() {
            return Stream.of(now);
        }
    }

    record RemoveText(UnitId unit, UnitText text, String language) implements UnitCommand {}

    /** From this day on another name; the former keeps its days. */
    record RenameUnit(UnitId unit, LocalDate on, Wording name) implements UnitCommand {
        @Override
        public Stream<Written> contents() {
            return name.written();
        }
    }

    record ChangeKind(UnitId unit, UnitKind kind) implements UnitCommand {}

    record MoveUnit(UnitId unit, @Nullable UnitId parent) implements UnitCommand {}

    /** It is founded. */
    record StartUnit(UnitId unit, LocalDate on) implements UnitCommand {}

    /** Without anybody who goes on. */
    record EndUnit(UnitId unit, LocalDate on) implements UnitCommand {}

    record MergeUnits(List<UnitId> units, UnitId into, LocalDate on) implements UnitCommand {
        public MergeUnits {
            units = List.copyOf(units);
        }
    }

    record SplitUnit(UnitId unit, List<UnitId> into, LocalDate on) implements UnitCommand {
        public SplitUnit {
            into = List.copyOf(into);
        }
    }

    /** Several in this order, or none of them. */
    record Revise(List<UnitCommand> steps) implements UnitCommand {
        public Revise {
            steps = List.copyOf(steps);
        }

        @Override
        public Stream<Written> contents() {
            return steps.stream().flatMap(UnitCommand::contents);
        }
    }

    /** The texts that come with it. */
    default Stream<Written> contents() {
        return Stream.empty();
    }
}
