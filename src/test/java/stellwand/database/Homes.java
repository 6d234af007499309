package stellwand.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Data directories for tests: empty, but PostgreSQL's programs need not be unpacked again. */
final class Homes {
    private static final Binaries UNPACKED = unpacked();

    private Homes() {}

    static Path furnished(Path directory) throws IOException {
        var home = Files.createDirectories(directory);
        Files.createSymbolicLink(home.resolve(UNPACKED.home().getFileName()), UNPACKED.home());
        return home;
    }

    private static Binaries unpacked() {
        try {
            return Binaries.unpackedIn(
                    Files.createDirectories(Path.of("target", "binaries").toAbsolutePath()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
