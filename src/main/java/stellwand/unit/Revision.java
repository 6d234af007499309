package stellwand.unit;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.journal.Text;
import stellwand.journal.Written;
import stellwand.unit.UnitCommand.AddUnit;
import stellwand.unit.UnitCommand.ChangeKind;
import stellwand.unit.UnitCommand.CorrectText;
import stellwand.unit.UnitCommand.EndUnit;
import stellwand.unit.UnitCommand.MergeUnits;
import stellwand.unit.UnitCommand.MoveUnit;
import stellwand.unit.UnitCommand.RemoveText;
import stellwand.unit.UnitCommand.RenameUnit;
import stellwand.unit.UnitCommand.SplitUnit;
import stellwand.unit.UnitCommand.StartUnit;
import stellwand.workshop.Wording;

/**
 * The steps from a unit as it stands to what somebody wants it to be; none for what is so already.
 *
 * @param wish the contents' ids follow from it
 */
record Revision(UUID wish, LocalDate today) {

    /**
     * @param draft of which {@link DraftRules} find nothing wrong
     * @param now null: it is a new unit
     */
    List<UnitCommand> steps(Draft draft, @Nullable Unit now) {
        var steps = new ArrayList<UnitCommand>();
        if (now == null) steps.add(add(draft));
        else change(draft, now, steps);
        if (draft.phase() == Phase.ENDED && (now == null || !now.hasEnded())) {
            steps.add(end(draft));
        }
        return steps;
    }

    private AddUnit add(Draft draft) {
        return new AddUnit(
                draft.unit(),
                requireNonNull(draft.kind()),
                draft.parentId(),
                draft.phase() == Phase.FOUNDING,
                requireNonNullElse(draft.since(), requireNonNullElse(draft.until(), today)),
                words(draft, UnitText.NAME),
                words(draft, UnitText.DUTY),
                words(draft, UnitText.HOURS));
    }

    private void change(Draft draft, Unit now, List<UnitCommand> steps) {
        var unit = draft.unit();
        if (draft.kind() != null && draft.kind() != now.kind()) {
            steps.add(new ChangeKind(unit, draft.kind()));
        }
        if (draft.parent() != null && !Objects.equals(draft.parentId(), now.parent())) {
            steps.add(new MoveUnit(unit, draft.parentId()));
        }
        if (isRenamed(draft, now)) {
            var on = requireNonNull(draft.namedSince());
            steps.add(new RenameUnit(unit, on, words(draft, UnitText.NAME)));
        } else {
            steps.addAll(corrections(draft, now, UnitText.NAME));
        }
        steps.addAll(corrections(draft, now, UnitText.DUTY));
        steps.addAll(corrections(draft, now, UnitText.HOURS));
        if (draft.phase() == Phase.WORKING && now.phase() == Phase.FOUNDING) {
            steps.add(new StartUnit(unit, requireNonNullElse(draft.since(), today)));
        }
    }

    private static boolean isRenamed(Draft draft, Unit now) {
        return draft.namedSince() != null
                && draft.namedSince().isAfter(now.names().nowSince())
                && isNamedOtherwise(draft, now);
    }

    static boolean isNamedOtherwise(Draft draft, Unit now) {
        return draft.words(UnitText.NAME).entrySet().stream()
                .anyMatch(it ->
                        !clean(UnitText.NAME, it.getValue())
                                .equals(was(now, UnitText.NAME, it.getKey())));
    }

    private List<UnitCommand> corrections(Draft draft, Unit now, UnitText text) {
        return draft.words(text).entrySet().stream()
                .flatMap(it -> correction(now, text, it.getKey(), it.getValue()).stream())
                .toList();
    }

    private Optional<UnitCommand> correction(
            Unit now, UnitText text, String language, String typed) {
        var clean = clean(text, typed);
        if (clean.equals(was(now, text, language))) return Optional.empty();
        if (clean.isEmpty()) return Optional.of(new RemoveText(now.id(), text, language));
        var written = Wording.written(wish, key(now.id(), text), language, clean);
        return Optional.of(new CorrectText(now.id(), text, written));
    }

    private static String was(Unit now, UnitText text, String language) {
        return Optional.ofNullable(now.words(text).byLanguage().get(language))
                .map(Written::text)
                .orElse("");
    }

    private Wording words(Draft draft, UnitText text) {
        var words = new TreeMap<>(draft.words(text));
        words.replaceAll((_, typed) -> clean(text, typed));
        return Wording.of(wish, key(draft.unit(), text), words);
    }

    private static String clean(UnitText text, String typed) {
        return text == UnitText.NAME ? Text.line(typed) : Text.clean(typed);
    }

    /** One wish may bring the texts of many units. */
    private static String key(UnitId unit, UnitText text) {
        return unit.id() + "." + text;
    }

    private static UnitCommand end(Draft draft) {
        var unit = draft.unit();
        var on = requireNonNull(draft.until());
        var successors = draft.successors();
        return switch (successors.size()) {
            case 0 -> new EndUnit(unit, on);
            case 1 -> new MergeUnits(List.of(unit), successors.getFirst(), on);
            default -> new SplitUnit(unit, successors, on);
        };
    }
}
