package stellwand.demo;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardKind;
import stellwand.journal.Text;

/**
 * One row of a card file. What it does not say, or says in a way that nobody knows, is dealt out
 * evenly.
 *
 * @param textColumn ours, or that of Polis, whose columns {@code moderated} and {@code author-id}
 *     tell besides which row is nobody's card
 */
record CardRow(CSVRecord row, String textColumn) {
    private static final Map<String, CardKind> KINDS =
            Map.of(
                    "challenge", CardKind.CHALLENGE,
                    "herausforderung", CardKind.CHALLENGE,
                    "solution", CardKind.SOLUTION,
                    "solution approach", CardKind.SOLUTION,
                    "lösungsansatz", CardKind.SOLUTION);

    private static final String REFUSED = "-1";

    /** In Polis the first to come is whoever asks: their statements are survey, not answer. */
    private static final String WHO_ASKS = "0";

    String tableName() {
        return field("table");
    }

    Optional<LeftOut> leftOut(TableNames tables) {
        if (words().isEmpty()) return Optional.of(LeftOut.EMPTY);
        if (field("moderated").equals(REFUSED)) return Optional.of(LeftOut.REFUSED);
        if (field("author-id").equals(WHO_ASKS)) return Optional.of(LeftOut.ORGANISERS);
        return tableName().isEmpty() || tables.find(tableName()).isPresent()
                ? Optional.empty()
                : Optional.of(LeftOut.ELSEWHERE);
    }

    Thought thought(TableNames tables) {
        var whole = words();
        var oneLine = Keywords.fit(whole) ? whole : whole.replaceAll("\\s+", " ");
        var text = Keywords.cut(oneLine, Thought.KEYWORDS);
        return new Thought(
                key(),
                tables.find(tableName()).orElse(index() % tables.count() + 1),
                kind(tables.count()),
                language(),
                text,
                example(text.equals(oneLine) ? "" : oneLine),
                answers());
    }

    private String words() {
        return Text.clean(field(textColumn));
    }

    private String key() {
        var card = field("card");
        return card.isEmpty() ? "row " + row.getRecordNumber() : card;
    }

    private CardKind kind(int tables) {
        var written = field("kind").toLowerCase(Locale.ROOT);
        var dealt = index() / tables % 2 == 0 ? CardKind.CHALLENGE : CardKind.SOLUTION;
        return KINDS.getOrDefault(written, dealt);
    }

    private int index() {
        return (int) row.getRecordNumber() - 1;
    }

    private String language() {
        try {
            var tag = new Locale.Builder().setLanguageTag(field("language")).build();
            return tag.getLanguage().isEmpty() ? "de" : tag.toLanguageTag();
        } catch (IllformedLocaleException e) {
            return "de";
        }
    }

    private @Nullable String example(String tooLong) {
        var example = tooLong.isEmpty() ? Text.clean(field("example")) : tooLong;
        return example.isEmpty() ? null : Keywords.cut(example, Thought.EXAMPLE);
    }

    private List<String> answers() {
        return Arrays.stream(field("answers").split("\\|")).filter(key -> !key.isEmpty()).toList();
    }

    private String field(String name) {
        return row.isSet(name) ? row.get(name) : "";
    }
}
