package stellwand.database;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.database.EmbeddedPostgresTest.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever ended the last run: the next one just works, and nothing is lost. */
class RestartTest {
    @TempDir Path room;

    private Path home;

    @BeforeEach
    void a_house_with_a_card() throws IOException {
        home = Homes.furnished(room.resolve("data"));
        try (var postgres = EmbeddedPostgres.alone(home)) {
            client(postgres.address()).sql("create table card as select 'Ämter' as text").update();
        }
    }

    @Test
    void after_a_proper_end() throws IOException {
        assertThat(Postmaster.of(cluster())).isEmpty();
        assertCardIsThere();
    }

    @Test
    void after_kill_9_of_the_server_whose_postmaster_survives() throws IOException {
        Occupant.of(home).kill();
        var survivor = Postmaster.of(cluster()).orElseThrow();

        assertCardIsThere();
        assertThat(isAlive(survivor)).isFalse();
    }

    @Test
    void after_kill_9_of_the_server_and_of_its_postmaster() throws IOException {
        var server = Occupant.of(home);
        var postmaster = Postmaster.of(cluster()).orElseThrow();
        ProcessHandle.of(postmaster.pid()).orElseThrow().destroyForcibly();
        server.kill();

        assertCardIsThere();
    }

    @Test
    void when_the_postmasters_pid_belongs_to_a_stranger_by_now() throws IOException {
        var server = Occupant.of(home);
        var file = cluster().resolve("postmaster.pid");
        var lines = Files.readAllLines(file);
        server.leave();
        var stranger = new ProcessBuilder("sleep", "600").start();
        lines.set(0, Long.toString(stranger.pid()));
        Files.write(file, lines);

        assertCardIsThere();
        assertThat(stranger.isAlive()).isTrue();
        stranger.destroy();
    }

    @Test
    void when_the_first_start_was_cut_short_before_the_house_had_its_database() throws IOException {
        try (var postgres = EmbeddedPostgres.alone(home)) {
            client(postgres.superuser("postgres")).sql("drop database stellwand").update();
            client(postgres.superuser("postgres")).sql("drop role stellwand").update();
        }

        try (var postgres = EmbeddedPostgres.alone(home)) {
            assertThat(client(postgres.address()).sql("select 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
    }

    private void assertCardIsThere() {
        try (var postgres = EmbeddedPostgres.alone(home)) {
            assertThat(
                            client(postgres.address())
                                    .sql("select text from card")
                                    .query(String.class)
                                    .list())
                    .isEqualTo(List.of("Ämter"));
        }
    }

    private Path cluster() {
        return home.resolve("postgres");
    }

    private static boolean isAlive(Postmaster postmaster) {
        return ProcessHandle.of(postmaster.pid())
                .flatMap(process -> process.info().command())
                .isPresent();
    }
}
