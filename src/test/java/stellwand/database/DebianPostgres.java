package stellwand.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Debian's PostgreSQL, as an operator might have it: not ours, older, and it asks for a password.
 */
public final class DebianPostgres implements AutoCloseable {
    private static final Path BIN = Path.of("/usr/lib/postgresql/15/bin");

    /** As password generators like it. */
    private static final String PASSWORD = "g+h/e@i%m: ö";

    private static final String PASSWORD_IN_URL = "g+h%2Fe%40i%25m%3A%20%C3%B6";

    private final Path room;
    private final int port = freePort();

    private DebianPostgres(Path room) {
        this.room = room;
    }

    static boolean isInstalled() {
        return Files.isDirectory(BIN);
    }

    public static DebianPostgres in(Path room) throws IOException {
        var postgres = new DebianPostgres(room);
        var password = Files.writeString(room.resolve("debians-password"), PASSWORD);
        postgres.run(
                "initdb",
                "--username=aylin",
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--no-sync");
        postgres.run(
                "pg_ctl",
                "start",
                "--wait",
                "--log=" + room.resolve("debians-log"),
                "--options=-c port=%d -c fsync=off -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
                        .formatted(postgres.port));
        return postgres;
    }

    private void run(String program, String... arguments) throws IOException {
        var words = new ArrayList<>(List.of(BIN.resolve(program).toString()));
        words.addAll(List.of(arguments));
        words.add("--pgdata=" + room.resolve("debians-cluster"));
        var result = Program.run(Account.here().command(words), room);
        assertThat(result.succeeded()).as(result.output()).isTrue();
    }

    /** For {@code STELLWAND_DATABASE_URL}. */
    public String url() {
        return "postgresql://aylin:%s@127.0.0.1:%d/postgres".formatted(PASSWORD_IN_URL, port);
    }

    public DataSource source() {
        var address = DatabaseUrl.parse(url());
        return new DriverManagerDataSource(address.url(), address.user(), address.password());
    }

    public DataSource migrated() {
        var source = source();
        Flyway.configure().dataSource(source).load().migrate();
        return source;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        run("pg_ctl", "stop", "--wait", "--mode=immediate");
    }
}
