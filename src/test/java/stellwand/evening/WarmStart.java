package stellwand.evening;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Lets the many servers of the tests start in less than half the time: one start into an empty
 * house teaches the JVM what to have ready, and leaves a house with a database for the others to
 * move into. Learning takes longer than one class of tests gains: the test command asks for it by
 * {@code -Dstellwand.warm-start}, and one class alone starts cold.
 */
final class WarmStart {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path CLASSES = TARGET.resolve("classes");
    private static final Path TESTS = TARGET.resolve("test-classes");
    private static final boolean ASKED_FOR = Boolean.getBoolean("stellwand.warm-start");
    private static final @Nullable WarmStart LEARNT = ASKED_FOR ? learn() : null;

    private final String classPath;
    private final Path cache;
    private final Path house;

    private WarmStart(String classPath, Path learnt) {
        this.classPath = classPath;
        this.cache = learnt.resolve("start.aot");
        this.house = learnt.resolve("house");
    }

    /** For the JVM, before the main class. They live for a minute: compiling hard does not pay. */
    static List<String> options() {
        var options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-Xlog:aot=off"));
        if (LEARNT != null) options.add("-XX:AOTCache=" + LEARNT.cache);
        options.addAll(List.of("-cp", LEARNT == null ? classPath(CLASSES) : LEARNT.classPath));
        return options;
    }

    /** Gives a server that has no house yet a copy of the one that is prepared. */
    static void furnish(Path data) {
        if (LEARNT == null || Files.exists(data.resolve("postgres"))) return;
        try {
            Files.createDirectories(data);
            run(List.of("cp", "--archive", LEARNT.house + "/.", data.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WarmStart learn() {
        try {
            var learnt = Files.createTempDirectory(TARGET, "warm-start-");
            var warm = new WarmStart(classPath(jarIn(learnt)), learnt);
            run(
                    List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-Xmx512m",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:AOTCacheOutput=" + warm.cache,
                            "-Dspring.context.exit=onRefresh",
                            "-cp",
                            warm.classPath,
                            "stellwand.Stellwand",
                            "run",
                            "--port",
                            Integer.toString(Demo.freePort()),
                            "--data",
                            warm.house.toString()));
            stop(warm.house.resolve("postgres").resolve("postmaster.pid"));
            return warm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whoever exits while it starts leaves its PostgreSQL to the next start, and this house has
     * none: copied while it runs, files vanish that a checkpoint removes.
     */
    private static void stop(Path postmaster) throws IOException {
        if (!Files.exists(postmaster)) return;
        long pid = Long.parseLong(Files.readAllLines(postmaster).getFirst().strip());
        var running = ProcessHandle.of(pid);
        running.ifPresent(ProcessHandle::destroy);
        running.ifPresent(it -> it.onExit().join());
    }

    private static void run(List<String> words) throws IOException {
        try {
            var log = TARGET.resolve("warm-start.log").toFile();
            var code =
                    new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                            .start()
                            .waitFor();
            if (code != 0) throw new IOException("%s: see %s".formatted(words.getFirst(), log));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String classPath(Path product) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> !entry.equals(TESTS))
                .map(entry -> entry.equals(CLASSES) ? product : entry)
                .map(Path::toString)
                .collect(joining(File.pathSeparator));
    }

    /** The JVM remembers classes of jars only. */
    private static Path jarIn(Path directory) throws IOException {
        var jar = directory.resolve("product.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(CLASSES)) {
            for (var file : files.filter(it -> !it.equals(CLASSES)).sorted().toList()) {
                add(file, out);
            }
        }
        return jar;
    }

    /** With an entry for each directory: Spring looks for beans by them. */
    private static void add(Path file, JarOutputStream out) throws IOException {
        var name = CLASSES.relativize(file).toString();
        var isDirectory = Files.isDirectory(file);
        out.putNextEntry(new JarEntry(isDirectory ? name + "/" : name));
        if (!isDirectory) Files.copy(file, out);
    }
}
