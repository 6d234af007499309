package stellwand.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;

/** {@link BaselineServer} in a process of its own. */
record Baseline(Process process, int port) implements Contestant {

    static Baseline start() {
        try {
            var file = Files.createTempFile("stellwand-baseline", ".log");
            int port = Launch.freePort();
            var started =
                    Launch.java(
                            "ready",
                            List.of(
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    BaselineServer.class.getName(),
                                    Integer.toString(port),
                                    file.toString()));
            file.toFile().deleteOnExit();
            return new Baseline(started.process(), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "baseline";
    }

    @Override
    public byte[] watch() {
        return Line.get("/", "");
    }

    @Override
    public byte[] watchFromTheStart() {
        return Line.get("/?after=0", "");
    }

    @Override
    public byte[] post(UUID id) {
        return Line.post("/", "", Cards.frameOfUsualSize(id));
    }

    @Override
    public void joinAsAPhone() {
        try (var line = new Line(port)) {
            line.send(watchFromTheStart());
            line.readUntil("id: 500\n");
        }
    }

    @Override
    public void close() {
        Launch.stop(process);
    }
}
