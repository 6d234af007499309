package stellwand.mailbox.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What of a message is known without reading it, whatever stands in its header. */
final class RawMail {
    private static final int MOST_OF_A_HEADER = 256 * 1024;

    /** Printable, as the database wants it; a longer one is none. */
    private static final Pattern MESSAGE_ID =
            Pattern.compile("(?im)^message-id[ \\t]*:[ \\t\\r\\n]*(<[!-;=?-~]{1,250}>)");

    private RawMail() {}

    static Optional<String> messageId(byte[] raw) {
        int end = Math.min(endOfHeader(raw), MOST_OF_A_HEADER);
        var found = MESSAGE_ID.matcher(new String(raw, 0, end, ISO_8859_1));
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    static byte[] header(byte[] raw) {
        return Arrays.copyOf(raw, Math.min(endOfHeader(raw), MOST_OF_A_HEADER));
    }

    /** Nothing on the way to a second address changes it, as it does the header. */
    static byte[] body(byte[] raw) {
        return Arrays.copyOfRange(raw, endOfHeader(raw), raw.length);
    }

    /** Behind the first line that is empty. */
    private static int endOfHeader(byte[] raw) {
        boolean isEmpty = true;
        for (int at = 0; at < raw.length; at++) {
            if (raw[at] == '\n' && isEmpty) return at + 1;
            if (raw[at] != '\r') isEmpty = raw[at] == '\n';
        }
        return raw.length;
    }
}
