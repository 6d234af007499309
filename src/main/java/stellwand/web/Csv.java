package stellwand.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * Tables for spreadsheets: RFC 4180, with the mark that makes Excel read UTF-8. Excel puts all of
 * it into one column where commas are for numbers; our pages say {@code separator=;} there.
 */
public final class Csv {
    public static final MediaType TYPE = new MediaType("text", "csv", UTF_8);

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A spreadsheet takes a text that begins so for a formula, unless a quote is before it. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

    private Csv() {}

    /** Prints the rows; a cell that is null is empty. */
    public interface Rows {
        void print(CSVPrinter rows) throws IOException;
    }

    /**
     * @param separator as in the address: {@code ;}, or anything else for the comma
     */
    public static String of(String[] columns, @Nullable String separator, Rows rows) {
        var format =
                CSVFormat.RFC4180
                        .builder()
                        .setHeader(columns)
                        .setNullString("")
                        .setDelimiter(";".equals(separator) ? ';' : ',')
                        .get();
        var csv = new StringBuilder().append(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(csv, format)) {
            rows.print(printer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    /** What somebody wrote, so that no spreadsheet reckons with it. */
    public static @Nullable String text(@Nullable String said) {
        if (said == null || said.isEmpty()) return said;
        return FORMULA.matcher(said).matches() ? "'" + said : said;
    }

    /** What somebody wrote, as it was before {@link #text}. */
    static String said(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
