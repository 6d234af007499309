package stellwand.evening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code ./stellwand} in a process of its own, as a newcomer starts it; may be killed. */
final class Demo implements AutoCloseable {
    /** Links, reply codes and addresses: whatever happened, none of them is logged. */
    private static final Pattern PERSONAL =
            Pattern.compile(
                    "/link/[\\w-]{20}|\\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\\b|[\\w.]+@\\w+\\.example");

    private final Path data;
    private final int port = freePort();
    private final Start start;
    private Process process;
    private Map<String, String> lines;

    /**
     * @param lastLine that it prints when it is ready
     * @param host by which browsers call it
     */
    record Start(String command, String lastLine, String host, Map<String, String> environment) {
        static final Start DEMO = new Start("demo", "console", "localhost", Map.of());
        static final Start NEW_OFFICE =
                new Start("run", "first-administrator", "localhost", Map.of());

        Start with(Map<String, String> environment) {
            return new Start(command, lastLine, host, environment);
        }

        Start at(String host) {
            return new Start(command, lastLine, host, environment);
        }
    }

    /** In an empty house, as a newcomer's. */
    Demo(Path data, Start start) {
        this.data = data;
        this.start = start;
        forgetOthersOfThisPort();
        this.process = launch();
        this.lines = read();
    }

    static Demo in(Path data) {
        WarmStart.furnish(data);
        return new Demo(data, Start.DEMO);
    }

    /** {@code ./stellwand run}, the first time. */
    static Demo newOffice(Path data) {
        WarmStart.furnish(data);
        return new Demo(data, Start.NEW_OFFICE);
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forgetOthersOfThisPort() {
        try {
            Files.deleteIfExists(log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process launch() {
        var words =
                List.of(
                        start.command,
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString(),
                        "--url",
                        "http://%s:%d".formatted(start.host, port));
        try {
            return Command.started(words, start.environment)
                    .redirectError(Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of all its lives. */
    Path log() {
        return Path.of("target", "demo-%d.log".formatted(port));
    }

    /** Up to the last line that it prints. */
    private Map<String, String> read() {
        var found = new HashMap<String, String>();
        var out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        try {
            while (!found.containsKey(start.lastLine)) {
                var line = out.readLine();
                if (line == null) {
                    throw new IllegalStateException("The demo did not start: see " + log());
                }
                var parts = line.split(": ", 2);
                if (parts.length == 2) found.put(parts[0], parts[1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** For example {@code join-code}. */
    String line(String name) {
        var value = lines.get(name);
        if (value == null) throw new IllegalStateException("The demo printed no " + name);
        return value;
    }

    URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** As a power cut would: no warning, no farewell. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    void restart() {
        process = launch();
        lines = read();
    }

    private void await() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroy();
        await();
        assertThat(log())
                .content()
                .doesNotContainPattern(PERSONAL)
                .doesNotContain(lines.getOrDefault("join-code", "no join code"));
    }
}
