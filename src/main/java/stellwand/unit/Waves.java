package stellwand.unit;

import static stellwand.unit.Refusal.GOES_ON_IN_ITSELF;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import stellwand.journal.Decision;
import stellwand.unit.ImportPlan.Change;
import stellwand.unit.UnitCommand.EndUnit;
import stellwand.unit.UnitCommand.MergeUnits;
import stellwand.unit.UnitCommand.SplitUnit;

/**
 * A file has its lines in any order: a department may stand before its office. What cannot be done
 * yet is tried again after the others, until nothing more can be done.
 */
final class Waves {
    private final LocalDate today;
    private final List<Change> done = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private DirectoryState state;

    Waves(DirectoryState state, LocalDate today) {
        this.state = state;
        this.today = today;
    }

    ImportPlan through(List<Change> wanted) {
        var left = wanted;
        var before = List.<Change>of();
        while (left.size() != before.size()) {
            before = left;
            mistakes.clear();
            left = left(before);
        }
        if (mistakes.isEmpty()) left.forEach(change -> note(change, GOES_ON_IN_ITSELF));
        return new ImportPlan(done, mistakes);
    }

    private List<Change> left(List<Change> waiting) {
        var left = new ArrayList<>(waiting);
        for (var change : waiting) {
            if (isDone(change, left)) left.remove(change);
        }
        return left;
    }

    private boolean isDone(Change change, List<Change> left) {
        if (isAwaited(change.step(), left)) return false;
        return switch (UnitRules.decide(state, change.step(), today)) {
            case Decision.Accepted(var events, _, _) -> {
                for (var event : events) state = state.apply(event);
                done.add(change);
                yield true;
            }
            case Decision.Refused(var reason) -> {
                note(change, reason);
                yield false;
            }
        };
    }

    /** Whoever went on for a while and then ended, ends after the other. */
    private static boolean isAwaited(UnitCommand step, List<Change> left) {
        return left.stream()
                .map(Change::step)
                .filter(other -> !other.equals(step))
                .anyMatch(other -> heirs(other).stream().anyMatch(heir -> ends(step, heir)));
    }

    private static List<UnitId> heirs(UnitCommand step) {
        return switch (step) {
            case MergeUnits it -> List.of(it.into());
            case SplitUnit it -> it.into();
            default -> List.of();
        };
    }

    private static boolean ends(UnitCommand step, UnitId unit) {
        return switch (step) {
            case EndUnit it -> it.unit().equals(unit);
            case MergeUnits it -> it.units().contains(unit);
            case SplitUnit it -> it.unit().equals(unit);
            default -> false;
        };
    }

    private void note(Change change, Refusal reason) {
        mistakes.add(new Mistake(change.line().number(), "", reason));
    }
}
