package stellwand.bench;

import static java.util.regex.Pattern.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code ./stellwand run} as an office starts it, on an embedded database of its own, with its
 * first administrator and a caseworker. Both came in by the links that they were given.
 *
 * @param coordination the cookie of the administrator
 * @param caseworker the cookie of somebody who works in no unit yet
 * @param worker who that is
 */
record Office(
        Process process, int port, Path data, String coordination, String caseworker, String worker)
        implements AutoCloseable {
    private static final String NAME = "Aylin Demir";
    private static final Pattern LINK = compile("(/link/[A-Za-z0-9_-]+)");
    private static final Pattern WORKER =
            compile("/staff/([0-9a-f-]{36})\" aria-label=\"[^\"]*" + NAME);

    static Office start() {
        try {
            int port = Launch.freePort();
            var data = Files.createTempDirectory("stellwand-bench");
            var started =
                    Launch.java(
                            "first-administrator",
                            List.of(
                                    "-Xmx2g",
                                    "-jar",
                                    System.getProperty("java.class.path"),
                                    "run",
                                    "--port",
                                    Integer.toString(port),
                                    "--data",
                                    data.toString()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Launch.delete(data)));
            var first = Line.first(LINK, started.lines().getOrDefault("first-administrator", ""));
            return open(started.process(), port, data, first);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Office open(Process process, int port, Path data, String first) {
        try (var line = new Line(port)) {
            var coordination =
                    line.ask(Line.form(first, "", "name=Mira+Vogt&mail=mira%40stadt.example"))
                            .cookie();
            var invited =
                    line.ask(
                            Line.form(
                                    "/staff",
                                    coordination,
                                    "name=%s&mail=aylin%%40stadt.example&role=CASEWORKER"
                                            .formatted(Line.encoded(NAME))));
            var caseworker = line.ask(Line.form(Line.first(LINK, invited.body()), "", "")).cookie();
            var worker = Line.first(WORKER, invited.body());
            return new Office(process, port, data, coordination, caseworker, worker);
        }
    }

    @Override
    public void close() {
        Launch.stop(process);
    }
}
