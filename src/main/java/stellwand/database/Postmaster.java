package stellwand.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says of PostgreSQL's main process: its pid, port and whether it takes
 * connections.
 */
record Postmaster(long pid, int port, boolean ready) {
    private static final int PID = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    /**
     * The process that runs this cluster now. A file left behind by a crash, or by another
     * container, is nobody.
     */
    static Optional<Postmaster> of(Path cluster) throws IOException {
        return inFile(cluster).filter(postmaster -> postmaster.livesIn(cluster));
    }

    /**
     * After a crash the pid in the file may belong to any process by now (in a restarted container
     * it nearly always does), and PostgreSQL would refuse. The other lines stay: with them it still
     * notices orphans of the dead one.
     */
    static void disownStranger(Path cluster) throws IOException {
        var file = file(cluster);
        if (inFile(cluster).isEmpty() || of(cluster).isPresent()) {
            return;
        }
        var lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(PID, Integer.toString(Integer.MAX_VALUE));
        Files.write(file, lines);
    }

    private static Optional<Postmaster> inFile(Path cluster) throws IOException {
        try {
            return parse(Files.readAllLines(file(cluster)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Empty while the file is still being written. */
    private static Optional<Postmaster> parse(List<String> lines) {
        if (lines.size() <= PORT) {
            return Optional.empty();
        }
        var ready = lines.size() > STATUS && lines.get(STATUS).strip().equals("ready");
        return Optional.of(
                new Postmaster(
                        Long.parseLong(lines.get(PID).strip()),
                        Integer.parseInt(lines.get(PORT).strip()),
                        ready));
    }

    private static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /**
     * PostgreSQL works inside its cluster's directory; where that cannot be seen, its program's
     * name must do.
     */
    private boolean livesIn(Path cluster) {
        try {
            return Path.of("/proc", Long.toString(pid), "cwd")
                    .toRealPath()
                    .equals(cluster.toRealPath());
        } catch (IOException e) {
            return ProcessHandle.of(pid)
                    .flatMap(process -> process.info().command())
                    .filter(command -> command.endsWith("/postgres"))
                    .isPresent();
        }
    }
}
