package stellwand.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import stellwand.journal.Decision;
import stellwand.unit.ImportPlan.Change;

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
            left = before.stream().filter(change -> !isDone(change)).toList();
        }
        return new ImportPlan(done, mistakes);
    }

    private boolean isDone(Change change) {
        return switch (UnitRules.decide(state, change.step(), today)) {
            case Decision.Accepted(var events, _, _) -> {
                for (var event : events) state = state.apply(event);
                done.add(change);
                yield true;
            }
            case Decision.Refused(var reason) -> {
                mistakes.add(new Mistake(change.line().number(), "", reason));
                yield false;
            }
        };
    }
}
