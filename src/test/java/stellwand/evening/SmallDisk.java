package stellwand.evening;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of its own that can be filled to the last byte. */
record SmallDisk(Path path) implements AutoCloseable {
    private static final byte[] BLOCK = new byte[4096];

    /** Skips the test where mounting is forbidden. */
    static SmallDisk at(Path path, String size) throws IOException {
        Files.createDirectories(path);
        var mounted =
                run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", path.toString()) == 0;
        assumeTrue(mounted, "only root may mount a small disk");
        return new SmallDisk(path);
    }

    /** Also what became free since. */
    void fill() throws IOException {
        try (var file = Files.newOutputStream(filler(), CREATE, APPEND)) {
            fill(file);
        }
    }

    private static void fill(OutputStream file) {
        try {
            while (true) file.write(BLOCK);
        } catch (IOException full) {
            return;
        }
    }

    void makeRoom() throws IOException {
        Files.delete(filler());
    }

    private Path filler() {
        return path.resolve("filler");
    }

    private static int run(String... command) throws IOException {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        run("umount", "--lazy", path.toString());
    }
}
