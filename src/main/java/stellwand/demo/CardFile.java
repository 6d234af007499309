package stellwand.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * Cards for simulated people, as a CSV file with a header: {@code text}, and if known {@code kind},
 * {@code table}, {@code language}, {@code example}. Ours have {@code card} and {@code answers}
 * besides. Other columns are left alone.
 */
public final class CardFile {
    private static final long LARGEST = 10_000_000;
    private static final String TEXT = "text";

    private CardFile() {}

    /** The invented ones. */
    public static List<Thought> ours() {
        var path = "/demo/cards.csv";
        try (var in = Objects.requireNonNull(CardFile.class.getResourceAsStream(path), path)) {
            return parse(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws UnreadableCards with a sentence that names file and row
     */
    public static List<Thought> read(Path file) {
        try {
            return parse(content(file));
        } catch (UnreadableCards e) {
            throw new UnreadableCards("--cards %s: %s".formatted(file, e.getMessage()));
        }
    }

    private static String content(Path file) {
        if (!Files.isRegularFile(file)) throw new UnreadableCards("there is no such file");
        try {
            if (Files.size(file) > LARGEST) throw new UnreadableCards("it is larger than 10 MB");
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UnreadableCards("it cannot be read as text in UTF-8");
        }
    }

    static List<Thought> parse(String csv) {
        var text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        try (var rows = format(text).parse(new StringReader(text))) {
            if (!rows.getHeaderMap().containsKey(TEXT)) {
                throw new UnreadableCards("its first row names no column \"text\"");
            }
            return thoughts(rows);
        } catch (IOException e) {
            throw new UnreadableCards("its first row cannot be read");
        } catch (IllegalArgumentException e) {
            throw new UnreadableCards("its first row names a column twice");
        }
    }

    private static List<Thought> thoughts(CSVParser rows) {
        var reader = new CardRow(TableNames.of(Sayings.read("reference-evening")));
        var thoughts = new ArrayList<Thought>();
        try {
            for (var row : rows) thoughts.add(reader.read(row));
        } catch (UncheckedIOException e) {
            throw new UnreadableCards(
                    "line %d cannot be read: look at its quotation marks"
                            .formatted(rows.getCurrentLineNumber()));
        }
        if (thoughts.isEmpty()) throw new UnreadableCards("there is no card in it");
        return List.copyOf(thoughts);
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
