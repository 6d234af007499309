package stellwand.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static stellwand.database.EmbeddedPostgresTest.client;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

/** A PostgreSQL that ends by itself comes back by itself, to those who knew where it was. */
class WatchTest {
    @TempDir Path room;

    @Test
    void after_its_end_it_answers_again_at_the_same_address() throws IOException {
        var home = Homes.furnished(room.resolve("data"));
        try (var postgres = EmbeddedPostgres.alone(home)) {
            var db = client(postgres.address());
            db.sql("create table card as select 'Ämter' as text").update();
            var first = Postmaster.of(home.resolve("postgres")).orElseThrow();

            ProcessHandle.of(first.pid()).orElseThrow().destroyForcibly();

            await().atMost(Duration.ofMinutes(2))
                    .ignoreExceptionsInstanceOf(DataAccessException.class)
                    .untilAsserted(() ->
                            assertThat(db.sql("select text from card").query(String.class).single())
                                    .isEqualTo("Ämter"));
            assertThat(Postmaster.of(home.resolve("postgres")).orElseThrow().pid())
                    .isNotEqualTo(first.pid());
        }
        assertThat(Postmaster.of(home.resolve("postgres"))).isEmpty();
    }
}
