package stellwand.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stellwand.unit.UnitCommand.AddUnit;
import stellwand.unit.UnitCommand.EndUnit;
import stellwand.unit.UnitCommand.MergeUnits;
import stellwand.unit.UnitCommand.SplitUnit;

/**
 * What a file would change, before it changes anything; or what is wrong in it.
 *
 * @param changes in the order in which they can be done
 */
record ImportPlan(List<Change> changes, List<Mistake> mistakes) {
    ImportPlan {
        changes = List.copyOf(changes);
        mistakes = List.copyOf(mistakes);
    }

    /** One of the steps that a line asks for. */
    record Change(FileLine line, UnitCommand step) {}

    static ImportPlan of(
            List<FileLine> lines,
            Map<UnitId, Unit> now,
            DirectoryState directory,
            Revision revision) {
        var mistakes = new ArrayList<Mistake>();
        var wanted = new ArrayList<Change>();
        for (var line : lines) {
            var unit = now.get(line.draft().unit());
            DraftRules.wrong(line.draft(), unit)
                    .ifPresentOrElse(
                            slip -> mistakes.add(new Mistake(line.number(), "", slip)),
                            () ->
                                    revision.steps(line.draft(), unit).stream()
                                            .map(step -> new Change(line, step))
                                            .forEach(wanted::add));
        }
        wanted.sort(Comparator.comparingInt(change -> turn(change.step())));
        var done = new Waves(directory, revision.today()).through(wanted);
        mistakes.addAll(done.mistakes());
        return new ImportPlan(done.changes(), firstOfEachLine(mistakes));
    }

    /** Nobody goes on in what is not there yet, or belongs to what has ended. */
    private static int turn(UnitCommand step) {
        return switch (step) {
            case AddUnit _ -> 0;
            case EndUnit _ -> 2;
            case MergeUnits _ -> 2;
            case SplitUnit _ -> 2;
            default -> 1;
        };
    }

    /** What follows from a mistake is none to be mended. */
    private static List<Mistake> firstOfEachLine(List<Mistake> mistakes) {
        var first = new TreeMap<Integer, Mistake>();
        for (var mistake : mistakes) first.putIfAbsent(mistake.line(), mistake);
        return List.copyOf(first.values());
    }

    UnitCommand.Revise revise() {
        return new UnitCommand.Revise(changes.stream().map(Change::step).toList());
    }
}
