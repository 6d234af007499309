package stellwand.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorsPostgresTest {
    @TempDir Path room;

    @Test
    void debians_postgresql_15_carries_the_house() throws IOException {
        assumeTrue(DebianPostgres.isInstalled(), "./stellwand test installs postgresql-15");
        try (var debian = DebianPostgres.in(room)) {
            var address = OperatorsPostgres.checked(DatabaseUrl.parse(debian.url())).address();
            var migrations =
                    Flyway.configure()
                            .dataSource(address.url(), address.user(), address.password())
                            .load()
                            .migrate();
            assertThat(migrations.success).isTrue();
        }
    }

    @Test
    void a_wrong_password_is_told_in_one_line() throws IOException {
        assumeTrue(DebianPostgres.isInstalled(), "./stellwand test installs postgresql-15");
        try (var debian = DebianPostgres.in(room)) {
            var guessed = DatabaseUrl.parse(debian.url().replaceFirst("%C3%B6", "oe"));

            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> OperatorsPostgres.checked(guessed))
                    .withMessageContaining("password authentication failed")
                    .withMessageNotContainingAny("\n", "g+h");
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

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
