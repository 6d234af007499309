package stellwand.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A million events as an older Stellwand has left them, without hashes: cards that were pinned, a
 * text each, on evenings of a thousand.
 */
final class Chronicle implements AutoCloseable {
    static final int EVENTS = 1_000_000;
    private static final int ON_AN_EVENING = 1_000;
    private static final int AT_ONCE = 10_000;

    private final Rows rows;

    Chronicle(Path data) {
        rows = new Rows(data);
    }

    void fill() {
        rows.copy(
                "stream (id, kind, version)",
                IntStream.range(0, EVENTS / ON_AN_EVENING)
                        .mapToObj(
                                it -> "%s\tworkshop\t%d\n".formatted(evening(it), ON_AN_EVENING)));
        for (int from = 0; from < EVENTS; from += AT_ONCE) {
            rows.copy(
                    "event (stream, seq, type, data, at, actor, command)",
                    some(from, Chronicle::event));
            rows.copy(
                    "content (id, stream, command, language, text, salt, hash)",
                    some(from, Chronicle::content));
        }
        rows.run("vacuum analyze stream, event, content");
    }

    /** What the chore has made of them is settled, as it is some minutes later anyway. */
    void settle() {
        rows.run("vacuum analyze event");
    }

    private static Stream<String> some(int from, IntFunction<String> row) {
        return IntStream.range(from, from + AT_ONCE).mapToObj(row);
    }

    private static String event(int card) {
        return "%s\t%d\tboard.card-pinned\t%s\t2017-09-14 18:%02d:%02d.%06d+00\t%s\t%s\n"
                .formatted(
                        evening(card / ON_AN_EVENING),
                        1 + card % ON_AN_EVENING,
                        data(card),
                        card / 60 % 60,
                        card % 60,
                        card,
                        id("author", card % 60),
                        id("command", card));
    }

    private static String data(int card) {
        return "{\"card\":\"%s\",\"table\":\"%s\",\"round\":\"%s\",\"kind\":\"solution\",\"number\":%d,\"author\":\"%s\",\"language\":\"de\",\"text\":\"%s\",\"at\":\"2017-09-14T17:04:05.678901Z\"}"
                .formatted(
                        id("card", card),
                        id("table", card % 6),
                        id("round", card % 3),
                        card % ON_AN_EVENING,
                        id("author", card % 60),
                        id("text", card));
    }

    private static String content(int card) {
        var salt = ByteBuffer.allocate(16).putInt(card).array();
        var text = "Ein Lotse für die ersten Wege, Karte " + card;
        var hex = HexFormat.of();
        return "%s\t%s\t%s\tde\t%s\t\\\\x%s\t\\\\x%s\n"
                .formatted(
                        id("text", card),
                        evening(card / ON_AN_EVENING),
                        id("command", card),
                        text,
                        hex.formatHex(salt),
                        hex.formatHex(sha256(salt, "de\0".getBytes(UTF_8), text.getBytes(UTF_8))));
    }

    private static UUID evening(int number) {
        return id("evening", number);
    }

    private static UUID id(String what, int number) {
        return UUID.nameUUIDFromBytes((what + number).getBytes(UTF_8));
    }

    private static byte[] sha256(byte[]... parts) {
        var digest = newDigest();
        for (var part : parts) digest.update(part);
        return digest.digest();
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * The least that anybody can do who wants to know whether something changed: reads the same
     * columns as they are and hashes them, no chain, no JSON.
     */
    byte[] readThroughAll() {
        var digest = newDigest();
        try {
            rows.connection.setAutoCommit(false);
            read(
                    "select stream, seq, type, data, at, actor, command from event order by 1, 2",
                    digest);
            read("select id, stream, command, language, text, salt, hash from content", digest);
            rows.connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return digest.digest();
    }

    private void read(String sql, MessageDigest digest) throws SQLException {
        try (var query = rows.connection.prepareStatement(sql)) {
            query.setFetchSize(1_000);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    for (int n = 1; n <= 7; n++) digest.update(row.getBytes(n));
                }
            }
        }
    }

    @Override
    public void close() {
        rows.close();
    }
}
