package stellwand.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * Cards for simulated people, as a CSV file with a header: {@code text} (or {@code comment-body},
 * as Polis exports it), and if known {@code kind}, {@code table}, {@code language}, {@code
 * example}. Ours have {@code card} and {@code answers} besides. Other columns are left alone.
 */
public final class CardFile {
    private static final long LARGEST = 10_000_000;
    private static final List<String> TEXT = List.of("text", "comment-body");

    private CardFile() {}

    /** The invented ones. */
    public static CardStack ours() {
        var path = "/demo/cards.csv";
        try (var in = Objects.requireNonNull(CardFile.class.getResourceAsStream(path), path)) {
            return parse(new String(in.readAllBytes(), UTF_8)).with(HostNotes.ours());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param named a file, or a folder with one for each table
     * @throws UnreadableCards with a sentence that names file and row
     */
    public static CardStack read(Path named) {
        try {
            return Files.isDirectory(named) ? CardFolder.read(named) : parse(content(named));
        } catch (UnreadableCards e) {
            throw new UnreadableCards("--cards %s: %s".formatted(named, e.getMessage()));
        }
    }

    static String content(Path file) {
        if (!Files.isRegularFile(file)) throw new UnreadableCards("there is no such file");
        try {
            if (Files.size(file) > LARGEST) throw new UnreadableCards("it is larger than 10 MB");
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UnreadableCards("it cannot be read as text in UTF-8");
        }
    }

    static CardStack parse(String csv) {
        var text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        try (var rows = format(text).parse(new StringReader(text))) {
            var column =
                    TEXT.stream()
                            .filter(rows.getHeaderMap()::containsKey)
                            .findFirst()
                            .orElseThrow(() ->
                                    new UnreadableCards("its first row names no column \"text\""));
            return stack(rows(rows, column));
        } catch (IOException e) {
            throw new UnreadableCards("its first row cannot be read");
        } catch (IllegalArgumentException e) {
            throw new UnreadableCards("its first row names a column twice");
        }
    }

    private static List<CardRow> rows(CSVParser parser, String textColumn) {
        try {
            return parser.stream().map(row -> new CardRow(row, textColumn)).toList();
        } catch (UncheckedIOException e) {
            throw new UnreadableCards(
                    "line %d cannot be read: look at its quotation marks"
                            .formatted(parser.getCurrentLineNumber()));
        }
    }

    private static CardStack stack(List<CardRow> rows) {
        var tables = TableNames.in(rows.stream().map(CardRow::tableName).toList());
        var thoughts = new ArrayList<Thought>();
        var leftOut = new EnumMap<LeftOut, Integer>(LeftOut.class);
        for (var row : rows) {
            row.leftOut(tables)
                    .ifPresentOrElse(
                            why -> leftOut.merge(why, 1, Integer::sum),
                            () -> thoughts.add(row.thought(tables)));
        }
        if (thoughts.isEmpty()) throw new UnreadableCards("there is no card in it");
        return new CardStack(tables.titles(), thoughts, leftOut);
    }

    /** Some spreadsheets write semicolons where the comma stands in numbers. */
    private static CSVFormat format(String csv) {
        var header = csv.lines().findFirst().orElse("");
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(header.contains(";") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setAllowMissingColumnNames(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
                .setTrim(true)
                .get();
    }
}
