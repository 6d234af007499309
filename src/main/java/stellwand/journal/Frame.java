package stellwand.journal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One event as ready-made bytes, one rendering per audience.
 *
 * @param subject what it is about; null when there is nothing to see
 */
record Frame(long seq, @Nullable String subject, Map<Audience, byte[]> bodies) {
    private static final byte[] NOTHING = {};

    static Frame silent(long seq) {
        return new Frame(seq, null, Map.of());
    }

    /** What is left when a newer frame about the same subject has come: the place, not the text. */
    Frame tombstone() {
        return Frame.silent(seq);
    }

    byte[] bytes(Audience audience) {
        var body = bodies.get(audience);
        return body == null ? NOTHING : body;
    }

    /** The line format of {@code text/event-stream}. */
    static byte[] message(long seq, String json) {
        return bytes("id: " + seq + "\ndata: " + json + "\n\n");
    }

    /** For everybody: what was loaded no longer holds. */
    static byte[] reload() {
        return passing("reset", "{}");
    }

    /** Without an id: a browser that reconnects does not ask for it again. */
    static byte[] passing(String event, String json) {
        return bytes("event: " + event + "\ndata: " + json + "\n\n");
    }

    /** Too far behind: load the board, then go on from {@code seq}. */
    static byte[] reset(long seq) {
        return bytes("id: " + seq + "\nevent: reset\ndata: {}\n\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
