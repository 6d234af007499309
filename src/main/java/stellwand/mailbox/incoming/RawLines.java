package stellwand.mailbox.incoming;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;

/** Lines of raw bytes, whether they end as on Unix, Windows or an old Mac. */
final class RawLines {
    private static final Pattern HEADER = Pattern.compile("[!-9;-~]+[ \\t]*:.*");
    private static final int LONGEST_NAME = 200;

    private RawLines() {}

    /** Behind empty lines and the line {@code From …} of a mailbox file. */
    static int startOfMessage(byte[] raw) {
        int start = skipEmpty(raw, 0, raw.length);
        var first = line(raw, start, raw.length);
        boolean isEnvelope = first.startsWith("From ") || first.startsWith(">From ");
        return isEnvelope ? next(raw, start, raw.length) : start;
    }

    static int skipEmpty(byte[] raw, int from, int to) {
        int at = from;
        while (at < to && (raw[at] == '\r' || raw[at] == '\n')) at++;
        return at;
    }

    static boolean isHeader(byte[] raw, int from, int to) {
        return HEADER.matcher(line(raw, from, to)).matches();
    }

    private static String line(byte[] raw, int from, int to) {
        int end = Math.min(endOfLine(raw, from, to), from + LONGEST_NAME);
        return new String(raw, from, end - from, ISO_8859_1);
    }

    /** Where the body begins: behind the first empty line; some have a blank in it. */
    static int endOfHeaders(byte[] raw, int from, int to) {
        int at = from;
        while (at < to) {
            int end = endOfLine(raw, at, to);
            if (isBlank(raw, at, end)) return next(raw, at, to);
            at = next(raw, at, to);
        }
        return to;
    }

    private static boolean isBlank(byte[] raw, int from, int to) {
        for (int at = from; at < to; at++) {
            if (raw[at] != ' ' && raw[at] != '\t') return false;
        }
        return true;
    }

    static int endOfLine(byte[] raw, int from, int to) {
        int at = from;
        while (at < to && raw[at] != '\r' && raw[at] != '\n') at++;
        return at;
    }

    /** Where the next line begins. */
    static int next(byte[] raw, int from, int to) {
        int end = endOfLine(raw, from, to);
        boolean two = end + 1 < to && raw[end] == '\r' && raw[end + 1] == '\n';
        return Math.min(to, end + (two ? 2 : 1));
    }
}
