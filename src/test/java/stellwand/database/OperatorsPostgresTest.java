package stellwand.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorsPostgresTest {
    private static final Path DEBIANS = Path.of("/usr/lib/postgresql/15/bin");

    @TempDir Path room;

    @Test
    void debians_postgresql_15_carries_the_house() throws IOException {
        assumeTrue(Files.isDirectory(DEBIANS), "./stellwand test installs postgresql-15");
        var port = freePort();
        startDebians(port);
        try {
            var url = "postgresql://aylin:secret@127.0.0.1:%d/postgres".formatted(port);
            var address = OperatorsPostgres.checked(DatabaseUrl.parse(url)).address();
            var migrations =
                    Flyway.configure()
                            .dataSource(address.url(), address.user(), address.password())
                            .load()
                            .migrate();
            assertThat(migrations.success).isTrue();
        } finally {
            debians("pg_ctl", "stop", "--mode=immediate", "--pgdata=" + cluster());
        }
    }

    @Test
    void an_older_one_is_refused() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> OperatorsPostgres.requireVersion(14, "14.9"))
                .withMessage(
                        "The database of STELLWAND_DATABASE_URL is PostgreSQL 14.9: Stellwand needs 15 or newer.");
    }

    @Test
    void one_that_does_not_answer_is_named_in_one_line() throws IOException {
        var nobodyThere =
                DatabaseUrl.parse(
                        "postgres://aylin:secret@127.0.0.1:%d/house".formatted(freePort()));

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> OperatorsPostgres.checked(nobodyThere))
                .withMessageStartingWith("The database of STELLWAND_DATABASE_URL cannot be used: ")
                .withMessageNotContainingAny("\n", "secret");
    }

    @Test
    void one_with_another_encoding_is_refused() throws IOException {
        TestDatabase.execute(
                "create database test_latin encoding 'LATIN1' locale 'C' locale_provider libc template template0");
        var house = TestDatabase.freshAddress();
        var latin =
                new Address(
                        house.url().replaceFirst("/test_\\d+$", "/test_latin"),
                        house.user(),
                        house.password());

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> OperatorsPostgres.checked(latin))
                .withMessageContaining("is encoded in LATIN1");
    }

    private void startDebians(int port) throws IOException {
        var password = Files.writeString(room.resolve("password"), "secret");
        debians(
                "initdb",
                "--username=aylin",
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--no-sync",
                "--pgdata=" + cluster());
        var started =
                debians(
                        "pg_ctl",
                        "start",
                        "--wait",
                        "--pgdata=" + cluster(),
                        "--log=" + room.resolve("log"),
                        "--options=-c port=%d -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
                                .formatted(port));
        assertThat(started.succeeded()).as(started.output()).isTrue();
    }

    private Program.Result debians(String program, String... arguments) throws IOException {
        var words = new ArrayList<>(List.of(DEBIANS.resolve(program).toString()));
        words.addAll(List.of(arguments));
        return Program.run(Account.here().command(words), room);
    }

    private Path cluster() {
        return room.resolve("cluster");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
