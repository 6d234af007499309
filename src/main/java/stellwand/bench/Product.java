package stellwand.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** {@code ./stellwand demo} as everybody starts it, on an embedded database of its own. */
record Product(Process process, int port, Path data, String workshop, String code, Seat seat)
        implements Contestant {
    private static final Pattern ROUND = Pattern.compile("\"round\":\\{\"id\":\"([^\"]+)\"");
    private static final Pattern TABLE = Pattern.compile("\"tables\":\\[\\{\"id\":\"([^\"]+)\"");

    /** Where the posts go, and as whom. */
    record Seat(String cookie, String table, String round) {}

    static Product start() {
        try {
            int port = Launch.freePort();
            var data = Files.createTempDirectory("stellwand-bench");
            var started =
                    Launch.java(
                            "console",
                            List.of(
                                    "-Xmx2g",
                                    "-jar",
                                    System.getProperty("java.class.path"),
                                    "demo",
                                    "--port",
                                    Integer.toString(port),
                                    "--data",
                                    data.toString()));
            var workshop = started.lines().get("workshop");
            var code = started.lines().get("join-code");
            if (workshop == null || code == null) throw new IllegalStateException("no workshop");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Launch.delete(data)));
            return new Product(
                    started.process(), port, data, workshop, code, takeASeat(port, workshop, code));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Seat takeASeat(int port, String workshop, String code) {
        try (var line = new Line(port)) {
            var cookie = join(line, code);
            var board = line.ask(Line.get(board(workshop), cookie)).body();
            return new Seat(cookie, Line.first(TABLE, board), Line.first(ROUND, board));
        }
    }

    private static String join(Line line, String code) {
        var wish =
                "{\"id\":\"%s\",\"code\":\"%s\",\"language\":\"de\"}"
                        .formatted(UUID.randomUUID(), code);
        return line.ask(Line.post("/api/join", "", wish)).cookie();
    }

    private static String board(String workshop) {
        return "/api/workshops/" + workshop + "/board";
    }

    @Override
    public String name() {
        return "stellwand";
    }

    @Override
    public byte[] watch() {
        return Line.get("/api/workshops/" + workshop + "/events", seat.cookie());
    }

    @Override
    public byte[] watchFromTheStart() {
        return Line.get("/api/workshops/" + workshop + "/events?after=0", seat.cookie());
    }

    @Override
    public byte[] post(UUID id) {
        var json =
                "{\"id\":\"%s\",\"table\":\"%s\",\"round\":\"%s\",\"kind\":\"challenge\",\"text\":\"%s\",\"language\":\"de\"}"
                        .formatted(id, seat.table(), seat.round(), Cards.text(id));
        return Line.post("/api/workshops/" + workshop + "/cards", seat.cookie(), json);
    }

    /** Joins, loads the board, opens the stream. */
    @Override
    public void joinAsAPhone() {
        try (var line = new Line(port)) {
            var cookie = join(line, code);
            var board = line.ask(Line.get(board(workshop), cookie));
            if (board.status() != 200) throw new IllegalStateException(board.head());
            line.send(Line.get("/api/workshops/" + workshop + "/events", cookie));
            line.readUntil("event: beat\n");
        }
    }

    @Override
    public void close() {
        Launch.stop(process);
    }
}
