package stellwand.unit;

import static stellwand.journal.Decision.accept;
import static stellwand.unit.Refusal.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stellwand.journal.Decision;
import stellwand.unit.UnitCommand.EndUnit;
import stellwand.unit.UnitCommand.MergeUnits;
import stellwand.unit.UnitCommand.SplitUnit;
import stellwand.unit.UnitEvent.UnitEnded;
import stellwand.unit.UnitEvent.UnitSplit;
import stellwand.unit.UnitEvent.UnitsMerged;

/**
 * How units end: alone, in another one, in several. Whoever goes on works already on that day, so
 * that no day is nobody's.
 */
final class EndingRules {

    private EndingRules() {}

    static Decision<UnitEvent, Refusal> end(DirectoryState directory, EndUnit it, LocalDate today) {
        return decided(
                cannotEnd(directory, List.of(it.unit()), it.on(), today),
                new UnitEnded(it.unit(), it.on()));
    }

    static Decision<UnitEvent, Refusal> merge(
            DirectoryState directory, MergeUnits it, LocalDate today) {
        return decided(
                Optional.of(NOTHING_TO_MERGE)
                        .filter(_ -> it.units().isEmpty())
                        .or(() -> cannotEnd(directory, it.units(), it.on(), today))
                        .or(() -> cannotGoOn(directory, it.units(), List.of(it.into()), it.on())),
                new UnitsMerged(it.units(), it.into(), it.on()));
    }

    static Decision<UnitEvent, Refusal> split(
            DirectoryState directory, SplitUnit it, LocalDate today) {
        var ending = List.of(it.unit());
        return decided(
                Optional.of(SPLIT_NEEDS_TWO)
                        .filter(_ -> new HashSet<>(it.into()).size() < 2 || hasTwice(it.into()))
                        .or(() -> cannotEnd(directory, ending, it.on(), today))
                        .or(() -> cannotGoOn(directory, ending, it.into(), it.on())),
                new UnitSplit(it.unit(), it.into(), it.on()));
    }

    private static boolean hasTwice(List<UnitId> units) {
        return new HashSet<>(units).size() < units.size();
    }

    private static Decision<UnitEvent, Refusal> decided(Optional<Refusal> slip, UnitEvent event) {
        return slip.<Decision<UnitEvent, Refusal>>map(Decision::refuse)
                .orElseGet(() -> accept(event));
    }

    private static Optional<Refusal> cannotEnd(
            DirectoryState directory, List<UnitId> units, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) return Optional.of(DAY_IS_TO_COME);
        if (hasTwice(units)) return Optional.of(NOTHING_TO_MERGE);
        return first(units.stream().map(unit -> cannotEnd(directory, unit, units, on)));
    }

    private static Optional<Refusal> cannotEnd(
            DirectoryState directory, UnitId unit, List<UnitId> together, LocalDate on) {
        var state = directory.find(unit);
        if (state.isEmpty()) return Optional.of(UNIT_IS_UNKNOWN);
        if (state.get().hasEnded()) return Optional.of(UNIT_HAS_ENDED);
        if (on.isBefore(state.get().latest())) return Optional.of(DAY_IS_TOO_EARLY);
        return directory.below(unit).allMatch(together::contains)
                ? Optional.empty()
                : Optional.of(OTHERS_BELONG_TO_IT);
    }

    private static Optional<Refusal> cannotGoOn(
            DirectoryState directory, List<UnitId> ending, List<UnitId> into, LocalDate on) {
        return first(into.stream().map(unit -> cannotGoOn(directory, ending, unit, on)));
    }

    private static Optional<Refusal> cannotGoOn(
            DirectoryState directory, List<UnitId> ending, UnitId successor, LocalDate on) {
        if (ending.contains(successor)) return Optional.of(GOES_ON_IN_ITSELF);
        var state = directory.find(successor);
        if (state.isEmpty()) return Optional.of(UNIT_IS_UNKNOWN);
        if (!state.get().isWorking()) return Optional.of(SUCCESSOR_DOES_NOT_WORK);
        return state.get().since().isAfter(on)
                ? Optional.of(SUCCESSOR_BEGAN_LATER)
                : Optional.empty();
    }

    private static Optional<Refusal> first(Stream<Optional<Refusal>> slips) {
        return slips.flatMap(Optional::stream).findFirst();
    }
}
