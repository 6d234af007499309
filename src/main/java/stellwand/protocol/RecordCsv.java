package stellwand.protocol;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import stellwand.board.Standing;
import stellwand.protocol.BoardRecord.Board;
import stellwand.protocol.BoardRecord.Entry;
import stellwand.protocol.BoardRecord.Gone;
import stellwand.protocol.BoardRecord.Translation;
import stellwand.web.Csv;
import stellwand.workshop.Wording;

/**
 * The record as a table. Columns, their names and their words stay; new ones are added at the end.
 * Described in {@code docs/record.md}.
 */
final class RecordCsv {
    static final String[] COLUMNS = {
        "number",
        "standing",
        "table",
        "table_title",
        "round",
        "kind",
        "language",
        "text",
        "example",
        "answers",
        "translations",
        "written_on",
        "pinned_at",
        "corrected_at",
        "heading"
    };

    private final ZoneId zone;
    private final CSVPrinter rows;

    private RecordCsv(ZoneId zone, CSVPrinter rows) {
        this.zone = zone;
        this.rows = rows;
    }

    static String of(BoardRecord record, @Nullable String separator) {
        var zone = record.evening().zone();
        return Csv.of(COLUMNS, separator, rows -> new RecordCsv(zone, rows).print(record));
    }

    private void print(BoardRecord record) throws IOException {
        for (var board : record.boards()) {
            for (var entry : board.entries().toList()) print(board, entry);
        }
        for (var gone : record.gone()) print(gone);
    }

    private void print(Board board, Entry entry) throws IOException {
        var from = entry.provenance();
        rows.printRecord(
                entry.number(),
                word(entry.standing()),
                board.table().letter(),
                Csv.text(board.table().title().in(Wording.ORIGINAL).text()),
                from.round(),
                entry.kind().word(),
                entry.language(),
                Csv.text(entry.text()),
                Csv.text(entry.example()),
                entry.answers().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                entry.translations().stream()
                        .map(RecordCsv::line)
                        .collect(Collectors.joining("\n")),
                from.writtenOn().word(),
                at(from.at()),
                at(from.correctedAt()),
                heading(entry));
    }

    private static @Nullable String heading(Entry entry) {
        var heading = entry.heading();
        return heading == null ? null : Csv.text(heading.text());
    }

    private void print(Gone gone) throws IOException {
        rows.print(gone.number());
        rows.print(word(gone.standing()));
        for (int column = 2; column < COLUMNS.length; column++) rows.print(null);
        rows.println();
    }

    private static String line(Translation it) {
        return "%s (%s, %s): %s"
                .formatted(
                        it.language(),
                        it.checked() ? "checked" : "unchecked",
                        it.by().word(),
                        it.text());
    }

    /** As the evening's clock showed it, with how far that was from UTC. */
    private @Nullable String at(@Nullable Instant when) {
        return when == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        when.atZone(zone).truncatedTo(ChronoUnit.SECONDS));
    }

    private static String word(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
