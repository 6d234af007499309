package stellwand.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedPostgresTest {
    @TempDir static Path room;

    private static Path data;
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void first_start() {
        data = room.resolve("data");
        postgres = EmbeddedPostgres.alone(data);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void it_waits_for_the_disk() {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
    }

    @Test
    void it_sorts_in_german() {
        assertThat(
                        house().sql(
                                        "select w from (values ('Zoo'), ('Ämter'), ('zu'), ('Amt'), ('ändern')) v(w) order by w")
                                .query(String.class)
                                .list())
                .containsExactly("Amt", "Ämter", "ändern", "Zoo", "zu");
    }

    @Test
    void it_knows_umlauts_as_letters() {
        assertThat(
                        house().sql("select lower('ÄMTER') || upper('straße')")
                                .query(String.class)
                                .single())
                .isEqualTo("ämterSTRASSE");
        assertThat(
                        house().sql("select to_tsvector('Die Ämter')::text")
                                .query(String.class)
                                .single())
                .isEqualTo("'amt':2");
    }

    @Test
    void nobody_comes_in_without_the_password() {
        var address = postgres.address();

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(
                        () -> DriverManager.getConnection(address.url(), address.user(), "guessed"))
                .withMessageContaining("password authentication failed");
        assertThat(
                        client(postgres.superuser("postgres"))
                                .sql("select distinct auth_method from pg_hba_file_rules")
                                .query(String.class)
                                .list())
                .containsExactly("scram-sha-256");
    }

    @Test
    void it_listens_on_this_machine_only() {
        assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(setting("unix_socket_directories")).isEmpty();
    }

    @Test
    void the_password_is_for_its_owner_only() throws IOException {
        assertThat(mode(data.resolve("postgres.password"))).isEqualTo("rw-------");
        assertThat(mode(data.resolve("postgres"))).isEqualTo("rwx------");
    }

    @Test
    void the_house_is_no_superuser() {
        assertThat(
                        house().sql("select rolsuper from pg_roles where rolname = current_user")
                                .query(Boolean.class)
                                .single())
                .isFalse();
        house().sql("create extension if not exists pg_trgm").update();
    }

    @Test
    void all_of_it_lives_in_the_data_directory() throws IOException {
        assertThat(setting("data_directory"))
                .isEqualTo(data.toRealPath().resolve("postgres").toString());
        assertThat(names(data))
                .containsExactlyInAnyOrder(
                        "lock", "postgres", "postgres-18.3", "postgres.password");
    }

    @Test
    void the_binaries_are_what_their_directory_says() throws IOException {
        var binaries = Binaries.unpackedIn(data);

        assertThat(Program.run(List.of(binaries.program("postgres"), "--version"), data).output())
                .isEqualTo("postgres (PostgreSQL) " + Binaries.VERSION);
    }

    @Test
    void its_log_never_shows_what_people_wrote() throws IOException {
        var db = house();
        db.sql("create table card (text text primary key)").update();
        db.sql("insert into card values (:text)").param("text", "very private").update();
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() ->
                        db.sql("insert into card values (:text)")
                                .param("text", "very private")
                                .update());

        try (var logs = Files.list(data.resolve("postgres/log"))) {
            assertThat(logs.toList())
                    .isNotEmpty()
                    .allSatisfy(log -> assertThat(log).content().doesNotContain("very private"))
                    .anySatisfy(log -> assertThat(log).content().contains("duplicate key"));
        }
    }

    @Test
    void a_chore_is_a_guest_and_leaves_the_server_running() throws Exception {
        var home = Homes.furnished(room.resolve("with-guest"));
        var server = Occupant.of(home);

        try (var guest = EmbeddedPostgres.shared(home)) {
            assertThat(client(guest.address()).sql("select 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
        try (var next = EmbeddedPostgres.shared(home)) {
            assertThat(client(next.address()).sql("select 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
        server.leave();

        try (var alone = EmbeddedPostgres.shared(home)) {
            assertThat(client(alone.address()).sql("select 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
        assertThat(Postmaster.of(home.resolve("postgres"))).isEmpty();
    }

    private static String setting(String name) {
        return client(postgres.superuser("postgres"))
                .sql("select current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }

    private static JdbcClient house() {
        return client(postgres.address());
    }

    static JdbcClient client(Address address) {
        return JdbcClient.create(
                new DriverManagerDataSource(address.url(), address.user(), address.password()));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static List<String> names(Path directory) throws IOException {
        try (var paths = Files.list(directory)) {
            return paths.map(path -> path.getFileName().toString()).toList();
        }
    }
}
