package stellwand.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Another process in a data directory, to be ended in all the ways that processes end. */
record Occupant(Process process, String firstLine) {
    /** Its side: opens the database, says so, stays until its input ends. */
    static void main(String[] arguments) throws IOException {
        try (var _ = EmbeddedPostgres.alone(Path.of(arguments[0]))) {
            System.out.println("in");
            System.in.read();
        } catch (CannotStart e) {
            System.out.println(e.getMessage());
        }
    }

    static Occupant of(Path directory, String... prefix) throws IOException {
        var words =
                Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Occupant.class.getName(),
                        directory.toString());
        var command = Stream.concat(Stream.of(prefix), words).toList();
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var output =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        return new Occupant(process, String.valueOf(output.readLine()));
    }

    void kill() {
        process.destroyForcibly();
        ended();
    }

    void leave() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ended();
    }

    private void ended() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Still running: " + process);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
