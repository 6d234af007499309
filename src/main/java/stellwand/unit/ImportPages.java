package stellwand.unit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
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
import stellwand.web.Language;

/** What a file would change, in words. */
@Component
class ImportPages {
    private final MessageSource messages;

    ImportPages(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * All that {@code unit/file.html} may use.
     *
     * @param isOutdated somebody changed the directory since this view was shown
     */
    record Page(UUID file, UUID seen, List<Row> rows, List<Wrong> mistakes, boolean isOutdated) {

        /** So many changes. */
        public int count() {
            return rows.stream().mapToInt(row -> row.changes().size()).sum();
        }
    }

    /** What a line changes. */
    record Row(int line, String name, List<String> changes) {}

    /**
     * @param column null when it is not one cell
     * @param reason as a key of a message
     */
    record Wrong(int line, @Nullable String column, String reason) {}

    Page page(UUID file, Importing.View view, boolean isOutdated, Locale locale) {
        var mistakes =
                view.plan().mistakes().stream()
                        .map(it ->
                                new Wrong(
                                        it.line(),
                                        it.column().isEmpty() ? null : it.column(),
                                        it.reason().messageKey()))
                        .toList();
        var rows = mistakes.isEmpty() ? rows(view, locale) : List.<Row>of();
        return new Page(file, view.seen(), rows, mistakes, isOutdated);
    }

    private List<Row> rows(Importing.View view, Locale locale) {
        var rows = new TreeMap<Integer, Row>();
        for (var change : view.plan().changes()) {
            add(rows, change.line(), new Sentences(view.names(), locale).of(change.step()));
        }
        for (var line : view.mails()) add(rows, line, say("unit.file.mail", locale));
        for (var line : view.posts()) add(rows, line, say("unit.file.posts", locale));
        return List.copyOf(rows.values());
    }

    private static void add(Map<Integer, Row> rows, FileLine line, String words) {
        rows.computeIfAbsent(line.number(), it -> new Row(it, line.name(), new ArrayList<>()))
                .changes()
                .add(words);
    }

    private String say(String key, Locale locale, Object... parts) {
        return requireNonNull(messages.getMessage(key, parts, locale));
    }

    /** Each step in a sentence. */
    private final class Sentences {
        private final Map<UnitId, String> names;
        private final Locale locale;

        Sentences(Map<UnitId, String> names, Locale locale) {
            this.names = names;
            this.locale = locale;
        }

        String of(UnitCommand step) {
            return switch (step) {
                case AddUnit _ -> say("unit.file.added", locale);
                case CorrectText it -> about("unit.file.corrected", it.text(), it.now().language());
                case RemoveText it -> about("unit.file.removed", it.text(), it.language());
                case RenameUnit it -> say("unit.file.renamed", locale, day(it.on()));
                case ChangeKind it -> say("unit.file.kind", locale, kind(it.kind()));
                case MoveUnit it -> moved(it.parent());
                case StartUnit it -> say("unit.file.started", locale, day(it.on()));
                case EndUnit it -> say("unit.file.ended", locale, day(it.on()));
                case MergeUnits it ->
                        say("unit.file.merged", locale, day(it.on()), name(it.into()));
                case SplitUnit it -> say("unit.file.split", locale, day(it.on()), names(it.into()));
                case Revise _ -> throw new IllegalStateException("A line has single steps");
            };
        }

        private String about(String key, UnitText text, String language) {
            var spoken = Language.of(language).map(Language::ownName).orElse(language);
            return say(key, locale, say("unit.text." + text, locale), spoken);
        }

        private String kind(UnitKind kind) {
            return say("unit.kind." + kind, locale);
        }

        private String moved(@Nullable UnitId parent) {
            return parent == null
                    ? say("unit.file.alone", locale)
                    : say("unit.file.moved", locale, name(parent));
        }

        private String name(UnitId unit) {
            return names.getOrDefault(unit, "");
        }

        private String names(List<UnitId> units) {
            return units.stream().map(this::name).collect(Collectors.joining(", "));
        }

        private String day(LocalDate day) {
            return UnitPages.day(day, locale);
        }
    }
}
