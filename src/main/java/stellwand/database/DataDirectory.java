package stellwand.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/** The one directory where everything of an installation lives. */
record DataDirectory(Path path) {
    private static final long MIB = 1024 * 1024;
    private static final long NEEDED_AT_FIRST = 300 * MIB;
    private static final long NEEDED_LATER = 50 * MIB;

    private static final Set<PosixFilePermission> ONLY_OWNER =
            PosixFilePermissions.fromString("rw-------");

    static DataDirectory at(Path path) {
        try {
            return new DataDirectory(Files.createDirectories(path.toAbsolutePath()).toRealPath());
        } catch (IOException e) {
            throw new CannotStart(
                    "The data directory %s cannot be created: %s.".formatted(path, reason(e)), e);
        }
    }

    Path cluster() {
        return path.resolve("postgres");
    }

    Path lock() {
        return path.resolve("lock");
    }

    /** Made before the cluster, readable by its owner only. */
    Path passwordFile() throws IOException {
        var file = path.resolve("postgres.password");
        if (!Files.exists(file)) {
            var draft =
                    Files.createTempFile(
                            path,
                            "password-",
                            "",
                            PosixFilePermissions.asFileAttribute(ONLY_OWNER));
            Files.writeString(draft, randomPassword());
            Files.move(draft, file);
        }
        return file;
    }

    String password() throws IOException {
        return Files.readString(passwordFile()).strip();
    }

    void requireFreeSpace() throws IOException {
        var needed = Files.exists(cluster()) ? NEEDED_LATER : NEEDED_AT_FIRST;
        var free = Files.getFileStore(path).getUsableSpace();
        if (free < needed) {
            throw new CannotStart(
                    "Not enough free disk space in %s: %d MiB are left, %d MiB are needed."
                            .formatted(path, free / MIB, needed / MIB));
        }
    }

    CannotStart inUse() {
        return new CannotStart(
                "The data directory %s is in use by another Stellwand (process %s): stop it, or choose another with --data."
                        .formatted(path, Lock.holder(lock())));
    }

    CannotStart unusable(IOException e) {
        return new CannotStart(
                "The data directory %s cannot be used: %s".formatted(path, reason(e)), e);
    }

    private static String randomPassword() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + " " + e.getMessage();
    }
}
