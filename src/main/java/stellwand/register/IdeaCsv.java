package stellwand.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import stellwand.idea.IdeaRow;

/**
 * Ideas as a table, RFC 4180, with the mark that makes Excel read UTF-8. Columns and their words
 * stay; new ones are added at the end.
 */
final class IdeaCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A spreadsheet takes a text that begins so for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader(
                            "number",
                            "kind",
                            "standing",
                            "way",
                            "language",
                            "text",
                            "contributors",
                            "received_at",
                            "changed_at",
                            "address")
                    .setNullString("")
                    .get();

    private IdeaCsv() {}

    static String of(List<IdeaRow> ideas, URI home) {
        var csv = new StringBuilder().append(BYTE_ORDER_MARK);
        try (var rows = new CSVPrinter(csv, FORMAT)) {
            for (var idea : ideas) {
                rows.printRecord(
                        idea.number(),
                        Query.word(idea.kind()),
                        Query.word(idea.standing()),
                        Query.word(idea.way()),
                        idea.language(),
                        harmless(idea.text()),
                        idea.contributors(),
                        idea.receivedAt(),
                        idea.changedAt(),
                        home.resolve("/ideas/" + idea.number()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    private static @Nullable String harmless(@Nullable String text) {
        return text == null || text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0
                ? text
                : "'" + text;
    }
}
