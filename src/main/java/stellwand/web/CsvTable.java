package stellwand.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table that somebody saved from a spreadsheet, whatever it put between the cells.
 *
 * @param columns as the first line names them, in small letters
 */
public record CsvTable(List<String> columns, List<Line> lines) {
    private static final List<Character> BETWEEN = List.of(',', ';', '\t');

    public CsvTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * @param number as the spreadsheet counts: the first below the columns is 2
     * @param cells by column
     */
    public record Line(int number, Map<String, String> cells) {
        public Line {
            cells = Map.copyOf(cells);
        }
    }

    /** Empty when it is no table: a quote that nobody closed, or nothing at all. */
    public static Optional<CsvTable> read(String file) {
        var text = file.startsWith("\uFEFF") ? file.substring(1) : file;
        try (var parser = CSVParser.parse(new StringReader(text), format(text))) {
            return of(parser.getRecords());
        } catch (IOException | UncheckedIOException broken) {
            return Optional.empty();
        }
    }

    /** Empty lines are kept, so that lines are counted as in the spreadsheet. */
    private static CSVFormat format(String text) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(between(text))
                .setIgnoreEmptyLines(false)
                .get();
    }

    private static char between(String text) {
        var first = text.lines().findFirst().orElse("");
        return BETWEEN.stream()
                .reduce((one, other) -> count(first, other) > count(first, one) ? other : one)
                .orElseThrow();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(it -> it == wanted).count();
    }

    private static Optional<CsvTable> of(List<CSVRecord> records) {
        if (records.isEmpty()) return Optional.empty();
        var columns =
                records.getFirst().stream().map(it -> it.strip().toLowerCase(Locale.ROOT)).toList();
        var lines = new ArrayList<Line>();
        for (var row : records.subList(1, records.size())) {
            if (row.stream().allMatch(String::isBlank)) continue;
            lines.add(new Line((int) row.getRecordNumber(), cells(columns, row)));
        }
        return Optional.of(new CsvTable(columns, lines));
    }

    private static Map<String, String> cells(List<String> columns, CSVRecord row) {
        var cells = new HashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), i < row.size() ? Csv.said(row.get(i)) : "");
        }
        return cells;
    }
}
