package stellwand.workshop;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.journal.Text;
import stellwand.journal.Written;
import stellwand.web.Language;
import stellwand.workshop.Passage.Part;

/**
 * A group's texts, each with its languages side by side. Keeps what was typed, right or wrong.
 *
 * @param id of the wish to correct them
 */
record TextForm(UUID id, List<Row> rows) {
    TextForm {
        rows = List.copyOf(rows);
    }

    /** One text. */
    record Row(Passage passage, List<Field> fields) {
        Row {
            fields = List.copyOf(fields);
        }

        public boolean isLong() {
            return passage.part() == Part.TABLE_QUESTION || passage.part() == Part.TABLE_EXAMPLE;
        }
    }

    /**
     * One text in one language.
     *
     * @param was what is stored, or an empty text
     */
    record Field(
            String name,
            Passage passage,
            Language language,
            String was,
            String typed,
            @Nullable Refusal slip) {

        public boolean isMissing() {
            return was.isEmpty();
        }

        public int length() {
            return Text.length(typed);
        }

        boolean isChanged() {
            return !Text.clean(typed).equals(was);
        }
    }

    static TextForm of(UUID id, TextGroup group) {
        return of(id, group, Map.of());
    }

    /**
     * @param typed by field name; what is missing there is as it was
     */
    static TextForm of(UUID id, TextGroup group, Map<String, String> typed) {
        return new TextForm(id, group.texts().stream().map(text -> row(text, typed)).toList());
    }

    private static Row row(TextGroup.Text text, Map<String, String> typed) {
        return new Row(
                text.passage(),
                Arrays.stream(Language.values())
                        .map(language -> field(text, language, typed))
                        .toList());
    }

    private static Field field(TextGroup.Text text, Language language, Map<String, String> typed) {
        var passage = text.passage();
        var name =
                "%s.%s.%d.%s"
                        .formatted(passage.part(), passage.of(), passage.number(), language.tag());
        var was =
                Optional.ofNullable(text.now().byLanguage().get(language.tag()))
                        .map(Written::text)
                        .orElse("");
        var now = typed.getOrDefault(name, was);
        return new Field(name, passage, language, was, now, slip(passage.part(), was, now));
    }

    private static @Nullable Refusal slip(Part part, String was, String typed) {
        var clean = Text.clean(typed);
        if (clean.isEmpty()) return was.isEmpty() ? null : Refusal.TEXT_IS_BLANK;
        return Text.length(clean) > part.limit() ? Refusal.TEXT_IS_TOO_LONG : null;
    }

    public boolean isRight() {
        return rows.stream()
                .flatMap(row -> row.fields().stream())
                .allMatch(it -> it.slip() == null);
    }

    /** Only what changed: a text that stays keeps its content. */
    List<Correction> corrections() {
        return rows.stream()
                .flatMap(row -> row.fields().stream())
                .filter(Field::isChanged)
                .map(it ->
                        new Correction(
                                it.passage(),
                                Wording.written(id, it.name(), it.language().tag(), it.typed())))
                .toList();
    }
}
