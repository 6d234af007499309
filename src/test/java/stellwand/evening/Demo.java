package stellwand.evening;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** {@code ./stellwand} in a process of its own, as a newcomer starts it; may be killed. */
final class Demo implements AutoCloseable {
    private final Path data;
    private final int port;
    private final String command;
    private final String lastLine;
    private Process process;
    private Map<String, String> lines;

    private Demo(Path data, int port, String command, String lastLine) {
        this.data = data;
        this.port = port;
        this.command = command;
        this.lastLine = lastLine;
        this.process = launch();
        this.lines = read();
    }

    static Demo in(Path data) {
        return new Demo(data, freePort(), "demo", "console");
    }

    /** {@code ./stellwand run}, the first time. */
    static Demo newOffice(Path data) {
        return new Demo(data, freePort(), "run", "first-administrator");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process launch() {
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-Xmx512m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "stellwand.Stellwand",
                            command,
                            "--port",
                            Integer.toString(port),
                            "--data",
                            data.toString(),
                            "--url",
                            "http://localhost:" + port)
                    .redirectError(Path.of("target", "demo-" + port + ".log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Up to the last line that it prints. */
    private Map<String, String> read() {
        var found = new HashMap<String, String>();
        var out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        try {
            while (!found.containsKey(lastLine)) {
                var line = out.readLine();
                if (line == null) {
                    throw new IllegalStateException(
                            "The demo did not start: see target/demo-%d.log".formatted(port));
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
    }
}
