package stellwand.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Tables for spreadsheets: RFC 4180, with the mark that makes Excel read UTF-8. */
public final class Csv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A spreadsheet takes a text that begins so for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    /** Prints the rows; a cell that is null is empty. */
    public interface Rows {
        void print(CSVPrinter rows) throws IOException;
    }

    public static String of(String[] columns, Rows rows) {
        var format = CSVFormat.RFC4180.builder().setHeader(columns).setNullString("").get();
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
        return FORMULA.indexOf(said.charAt(0)) < 0 ? said : "'" + said;
    }
}
