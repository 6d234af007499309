package stellwand.evening;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * Lets the many servers of the tests start in half the time: the first one to end by itself leaves
 * its loaded classes in a file, which the others map. The JVM does that for jars only, so the
 * product's classes are put into one.
 */
final class WarmStart {
    private static final Path CLASSES = Path.of("target", "classes").toAbsolutePath();
    private static final Path TESTS = Path.of("target", "test-classes").toAbsolutePath();
    private static final Path ARCHIVE = Path.of("target", "warm-start.jsa").toAbsolutePath();
    private static final String CLASS_PATH = classPath();

    private WarmStart() {}

    /** For the JVM, before the main class. They live for a minute: compiling hard does not pay. */
    static List<String> options() {
        return List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + ARCHIVE,
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "-cp",
                CLASS_PATH);
    }

    private static String classPath() {
        var jar = jar();
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> !entry.equals(TESTS))
                .map(entry -> entry.equals(CLASSES) ? jar : entry)
                .map(Path::toString)
                .collect(joining(File.pathSeparator));
    }

    private static Path jar() {
        try {
            Files.deleteIfExists(ARCHIVE);
            var jar = Files.createTempFile(CLASSES.getParent(), "warm-start-", ".jar");
            jar.toFile().deleteOnExit();
            try (var out = new JarOutputStream(Files.newOutputStream(jar));
                    var files = Files.walk(CLASSES)) {
                for (var file : files.filter(it -> !it.equals(CLASSES)).sorted().toList()) {
                    add(file, out);
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With an entry for each directory: Spring looks for beans by them. */
    private static void add(Path file, JarOutputStream out) throws IOException {
        var name = CLASSES.relativize(file).toString();
        var isDirectory = Files.isDirectory(file);
        out.putNextEntry(new JarEntry(isDirectory ? name + "/" : name));
        if (!isDirectory) Files.copy(file, out);
    }
}
