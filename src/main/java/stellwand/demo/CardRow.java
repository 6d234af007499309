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

/** Reads one row of a card file. What it does not say is dealt out evenly. */
record CardRow(TableNames tables) {
    private static final Map<String, CardKind> KINDS =
            Map.of(
                    "challenge", CardKind.CHALLENGE,
                    "herausforderung", CardKind.CHALLENGE,
                    "solution", CardKind.SOLUTION,
                    "lösungsansatz", CardKind.SOLUTION);

    Thought read(CSVRecord row) {
        var whole = Text.clean(field(row, "text"));
        if (whole.isEmpty()) throw wrong(row, "the text is missing");
        var oneLine = Keywords.fit(whole) ? whole : whole.replaceAll("\\s+", " ");
        var text = Keywords.cut(oneLine, Thought.KEYWORDS);
        return new Thought(
                key(row),
                table(row),
                kind(row),
                language(row),
                text,
                example(row, text.equals(oneLine) ? "" : oneLine),
                answers(row));
    }

    private static String key(CSVRecord row) {
        var card = field(row, "card");
        return card.isEmpty() ? "row " + row.getRecordNumber() : card;
    }

    private int table(CSVRecord row) {
        var written = field(row, "table");
        if (written.isEmpty()) return (int) (index(row) % TableNames.TABLES) + 1;
        return tables.find(written)
                .orElseThrow(() -> wrong(row, "the table is none of A to F, nor a table's title"));
    }

    private static CardKind kind(CSVRecord row) {
        var written = field(row, "kind").toLowerCase(Locale.ROOT);
        if (written.isEmpty()) {
            return index(row) / TableNames.TABLES % 2 == 0 ? CardKind.CHALLENGE : CardKind.SOLUTION;
        }
        return Optional.ofNullable(KINDS.get(written))
                .orElseThrow(() -> wrong(row, "the kind is neither challenge nor solution"));
    }

    private static long index(CSVRecord row) {
        return row.getRecordNumber() - 1;
    }

    private static String language(CSVRecord row) {
        var written = field(row, "language");
        if (written.isEmpty()) return "de";
        try {
            return new Locale.Builder().setLanguageTag(written).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw wrong(row, "the language is no tag such as de, en or ar");
        }
    }

    private static @Nullable String example(CSVRecord row, String tooLong) {
        var example = tooLong.isEmpty() ? Text.clean(field(row, "example")) : tooLong;
        return example.isEmpty() ? null : Keywords.cut(example, Thought.EXAMPLE);
    }

    private static List<String> answers(CSVRecord row) {
        return Arrays.stream(field(row, "answers").split("\\|"))
                .filter(key -> !key.isEmpty())
                .toList();
    }

    private static String field(CSVRecord row, String name) {
        return row.isSet(name) ? row.get(name) : "";
    }

    private static UnreadableCards wrong(CSVRecord row, String why) {
        return new UnreadableCards("row %d: %s".formatted(row.getRecordNumber(), why));
    }
}
