package stellwand.mailbox.incoming;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** RFC 2046, 5.1: cuts at the boundary. A missing start or end is borne; so is a text before. */
final class Multipart {
    private Multipart() {}

    static List<Part> parts(byte[] raw, int from, int to, String boundary) {
        var line = ("--" + boundary).getBytes(ISO_8859_1);
        var parts = new ArrayList<Part>();
        int start = -1;
        for (int at = from;
                at < to && parts.size() < Limits.PARTS;
                at = RawLines.next(raw, at, to)) {
            if (!startsWith(raw, at, to, line)) continue;
            if (start >= 0) parts.add(Part.of(raw, start, beforeLineEnd(raw, start, at)));
            start = RawLines.next(raw, at, to);
            if (isLast(raw, at + line.length, to)) return parts;
        }
        if (start >= 0 && start < to) parts.add(Part.of(raw, start, to));
        return parts;
    }

    private static boolean startsWith(byte[] raw, int at, int to, byte[] line) {
        int end = at + line.length;
        return end <= to
                && Arrays.equals(raw, at, end, line, 0, line.length)
                && isRestOfBoundary(raw, end, to);
    }

    /** Another boundary may begin with the same letters. */
    private static boolean isRestOfBoundary(byte[] raw, int from, int to) {
        int end = RawLines.endOfLine(raw, from, to);
        var rest = new String(raw, from, Math.min(end - from, 80), ISO_8859_1).strip();
        return rest.isEmpty() || rest.equals("--");
    }

    private static boolean isLast(byte[] raw, int from, int to) {
        return from + 1 < to && raw[from] == '-' && raw[from + 1] == '-';
    }

    /** The line end before a boundary belongs to the boundary. */
    private static int beforeLineEnd(byte[] raw, int start, int at) {
        int end = at;
        if (end > start && raw[end - 1] == '\n') end--;
        if (end > start && raw[end - 1] == '\r') end--;
        return end;
    }
}
