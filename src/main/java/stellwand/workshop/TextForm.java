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
 * <p>A browser sends every field, also those that nobody touched. So each comes with what stood in
 * it when the page was drawn: what is still the same is left to whoever changed it meanwhile.
 *
 * @param id of the wish to correct them
 */
record TextForm(UUID id, List<Row> rows) {
    private static final String WAS = "was.";

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
     * @param now what is stored, or an empty text
     * @param was what stood there when somebody began to type
     */
    record Field(
            String name,
            Passage passage,
            Language language,
            String now,
            String was,
            String typed,
            @Nullable Refusal slip) {

        public boolean isMissing() {
            return now.isEmpty();
        }

        /**
         * Whether somebody else changed it, too: both texts are shown, and the next word counts.
         */
        public boolean isChangedByOthers() {
            return slip == Refusal.TEXT_WAS_CHANGED;
        }

        /** The field that says beside it what stood there. */
        public String wasName() {
            return WAS + name;
        }

        public int length() {
            return Text.length(typed);
        }

        boolean isChanged() {
            return !Text.clean(typed).equals(now);
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
        var now =
                Optional.ofNullable(text.now().byLanguage().get(language.tag()))
                        .map(Written::text)
                        .orElse("");
        var was = typed.getOrDefault(WAS + name, now);
        var wish = typed.getOrDefault(name, was);
        if (isSame(wish, was) || isSame(wish, now)) {
            return new Field(name, passage, language, now, now, now, null);
        }
        var slip = slip(passage.part(), wish, !isSame(was, now));
        var seen = slip == Refusal.TEXT_WAS_CHANGED ? now : was;
        return new Field(name, passage, language, now, seen, wish, slip);
    }

    private static boolean isSame(String one, String other) {
        return Text.clean(one).equals(Text.clean(other));
    }

    private static @Nullable Refusal slip(Part part, String typed, boolean changedByOthers) {
        var clean = Text.clean(typed);
        if (clean.isEmpty()) return Refusal.TEXT_IS_BLANK;
        if (Text.length(clean) > part.limit()) return Refusal.TEXT_IS_TOO_LONG;
        return changedByOthers ? Refusal.TEXT_WAS_CHANGED : null;
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
