package stellwand.journal;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Debian's PostgreSQL, as an operator might have it: not ours, and older. */
final class DebianPostgres implements AutoCloseable {
    private static final Path BIN = Path.of("/usr/lib/postgresql/15/bin");

    private final Path directory;
    private final int port;

    private DebianPostgres(Path directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    static DebianPostgres start() throws Exception {
        var directory = Files.createTempDirectory(Path.of("/tmp"), "debian-postgres-");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));
        var postgres = new DebianPostgres(directory, freePort());
        postgres.run(
                "initdb", "--auth=trust", "--username=stellwand", "--encoding=UTF8", "--no-sync");
        postgres.run(
                "pg_ctl",
                "start",
                "--wait",
                "--log=" + directory.resolve("log"),
                "--options=-p %d -c fsync=off -k %s".formatted(postgres.port, directory));
        return postgres;
    }

    DataSource migrated() {
        var source =
                new DriverManagerDataSource(
                        "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port), "stellwand", "");
        Flyway.configure().dataSource(source).load().migrate();
        return source;
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        var words = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            words.addAll(
                    List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        words.add(BIN.resolve(program).toString());
        words.addAll(List.of(arguments));
        words.add("--pgdata=" + directory.resolve("cluster"));
        var process =
                new ProcessBuilder(words)
                        .directory(directory.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(directory.resolve("output").toFile())
                        .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(directory.resolve("output")));
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        try {
            run("pg_ctl", "stop", "--wait", "--mode=immediate");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
