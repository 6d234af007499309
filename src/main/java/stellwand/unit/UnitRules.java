package stellwand.unit;

import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.refuse;
import static stellwand.unit.Refusal.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stellwand.journal.Decision;
import stellwand.unit.UnitCommand.AddUnit;
import stellwand.unit.UnitCommand.ChangeKind;
import stellwand.unit.UnitCommand.CorrectText;
import stellwand.unit.UnitCommand.EndUnit;
import stellwand.unit.UnitCommand.MergeUnits;
import stellwand.unit.UnitCommand.MoveUnit;
import stellwand.unit.UnitCommand.RemoveText;
import stellwand.unit.UnitCommand.RenameUnit;
import stellwand.unit.UnitCommand.Revise;
import stellwand.unit.UnitCommand.SplitUnit;
import stellwand.unit.UnitCommand.StartUnit;
import stellwand.unit.UnitEvent.KindChanged;
import stellwand.unit.UnitEvent.TextCorrected;
import stellwand.unit.UnitEvent.TextRemoved;
import stellwand.unit.UnitEvent.UnitAdded;
import stellwand.unit.UnitEvent.UnitMoved;
import stellwand.unit.UnitEvent.UnitRenamed;
import stellwand.unit.UnitEvent.UnitStarted;

/** What may happen to the units. How they end is in {@link EndingRules}. */
final class UnitRules {

    private UnitRules() {}

    static Decision<UnitEvent, Refusal> decide(
            DirectoryState directory, UnitCommand command, LocalDate today) {
        return switch (command) {
            case AddUnit it -> add(directory, it, today);
            case CorrectText it -> correct(directory, it);
            case RemoveText it -> remove(directory, it);
            case RenameUnit it -> rename(directory, it, today);
            case ChangeKind it -> change(directory, it);
            case MoveUnit it -> move(directory, it);
            case StartUnit it -> start(directory, it, today);
            case EndUnit it -> EndingRules.end(directory, it, today);
            case MergeUnits it -> EndingRules.merge(directory, it, today);
            case SplitUnit it -> EndingRules.split(directory, it, today);
            case Revise(var steps) -> revise(directory, steps, today);
        };
    }

    /** The first "no" is the answer to all. */
    private static Decision<UnitEvent, Refusal> revise(
            DirectoryState directory, List<UnitCommand> steps, LocalDate today) {
        var events = new ArrayList<UnitEvent>();
        var state = directory;
        for (var step : steps) {
            switch (decide(state, step, today)) {
                case Decision.Refused(var reason) -> {
                    return refuse(reason);
                }
                case Decision.Accepted(var more, _, _) -> {
                    for (var event : more) state = state.apply(event);
                    events.addAll(more);
                }
            }
        }
        return accept(events);
    }

    private static Decision<UnitEvent, Refusal> add(
            DirectoryState directory, AddUnit it, LocalDate today) {
        if (directory.find(it.unit()).isPresent()) return refuse(UNIT_IS_THERE_ALREADY);
        if (it.since().isAfter(today)) return refuse(DAY_IS_TO_COME);
        return unless(
                TextRules.wrong(it).or(() -> wrongParent(directory, it.unit(), it.parent())),
                () ->
                        new UnitAdded(
                                it.unit(),
                                directory.units().size() + 1,
                                it.kind(),
                                it.parent(),
                                it.founding(),
                                it.since(),
                                it.name().texts(),
                                it.duty().texts(),
                                it.hours().texts()));
    }

    /** Also of a unit that has ended: its words may still have a slip. */
    private static Decision<UnitEvent, Refusal> correct(DirectoryState directory, CorrectText it) {
        if (directory.find(it.unit()).isEmpty()) return refuse(UNIT_IS_UNKNOWN);
        return unless(
                TextRules.wrong(it.text(), it.now()),
                () -> new TextCorrected(it.unit(), it.text(), it.now().language(), it.now().id()));
    }

    private static Decision<UnitEvent, Refusal> remove(DirectoryState directory, RemoveText it) {
        if (directory.find(it.unit()).isEmpty()) return refuse(UNIT_IS_UNKNOWN);
        if (TextRules.isNeeded(it.text(), it.language())) return refuse(NAME_IS_MISSING);
        return accept(new TextRemoved(it.unit(), it.text(), it.language()));
    }

    private static Decision<UnitEvent, Refusal> rename(
            DirectoryState directory, RenameUnit it, LocalDate today) {
        return open(
                directory,
                it.unit(),
                unit -> {
                    if (it.on().isAfter(today)) return refuse(DAY_IS_TO_COME);
                    if (!it.on().isAfter(unit.namedSince())) return refuse(DAY_IS_TOO_EARLY);
                    return unless(
                            TextRules.wrongName(it.name()),
                            () -> new UnitRenamed(it.unit(), it.on(), it.name().texts()));
                });
    }

    private static Decision<UnitEvent, Refusal> change(DirectoryState directory, ChangeKind it) {
        return open(
                directory,
                it.unit(),
                unit ->
                        unit.kind() == it.kind()
                                ? accept(List.of())
                                : accept(new KindChanged(it.unit(), it.kind())));
    }

    private static Decision<UnitEvent, Refusal> move(DirectoryState directory, MoveUnit it) {
        return open(
                directory,
                it.unit(),
                unit ->
                        Objects.equals(unit.parent(), it.parent())
                                ? accept(List.of())
                                : unless(
                                        wrongParent(directory, it.unit(), it.parent()),
                                        () -> new UnitMoved(it.unit(), it.parent())));
    }

    private static Optional<Refusal> wrongParent(
            DirectoryState directory, UnitId unit, @Nullable UnitId parent) {
        if (parent == null) return Optional.empty();
        if (directory.isWithin(parent, unit)) return Optional.of(BELONGS_TO_ITSELF);
        return directory
                .find(parent)
                .map(it ->
                        it.hasEnded() ? Optional.of(PARENT_HAS_ENDED) : Optional.<Refusal>empty())
                .orElse(Optional.of(PARENT_IS_UNKNOWN));
    }

    private static Decision<UnitEvent, Refusal> start(
            DirectoryState directory, StartUnit it, LocalDate today) {
        return open(
                directory,
                it.unit(),
                unit -> {
                    if (unit.isWorking()) return refuse(UNIT_WORKS_ALREADY);
                    if (it.on().isAfter(today)) return refuse(DAY_IS_TO_COME);
                    if (it.on().isBefore(unit.since())) return refuse(DAY_IS_TOO_EARLY);
                    return accept(new UnitStarted(it.unit(), it.on()));
                });
    }

    private static Decision<UnitEvent, Refusal> open(
            DirectoryState directory,
            UnitId unit,
            Function<UnitState, Decision<UnitEvent, Refusal>> rule) {
        return directory
                .find(unit)
                .map(it ->
                        it.hasEnded()
                                ? Decision.<UnitEvent, Refusal>refuse(UNIT_HAS_ENDED)
                                : rule.apply(it))
                .orElseGet(() -> refuse(UNIT_IS_UNKNOWN));
    }

    private static Decision<UnitEvent, Refusal> unless(
            Optional<Refusal> slip, Supplier<UnitEvent> event) {
        return slip.<Decision<UnitEvent, Refusal>>map(Decision::refuse)
                .orElseGet(() -> accept(event.get()));
    }
}
