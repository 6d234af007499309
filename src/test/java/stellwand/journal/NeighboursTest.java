package stellwand.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class NeighboursTest {
    private static final Duration NEVER = Duration.ofMinutes(5);

    private final Node here = Node.fresh();
    private final Node there = Node.on(here.source);
    private final StreamId stream = Node.newStream();
    private final Neighbours ears = new Neighbours(here.source, here.streams, here.feed, NEVER);
    private Hall hall;

    @BeforeEach
    void open() throws Exception {
        hall = new Hall(here);
        ears.listen();
        await().until(() -> listeners() == 1);
    }

    @AfterEach
    void close() throws Exception {
        ears.close();
        hall.close();
    }

    @Test
    void a_watcher_here_sees_within_a_second_what_is_written_there() {
        try (var reader = hall.read(stream, Audience.PARTICIPANT, "")) {
            reader.awaitEvent("beat");

            there.write(stream, UUID.randomUUID(), "von drüben");

            await().atMost(Duration.ofSeconds(1)).until(() -> reader.ids().equals(List.of(1L)));
        }
    }

    @Test
    void a_lost_connection_is_made_again_and_what_was_missed_is_noticed() {
        here.journal.states(stream);
        JdbcClient.create(here.source)
                .sql(
                        """
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where query ilike 'listen%' and datname = current_database()
                        """)
                .query(Boolean.class)
                .list();
        there.write(stream, UUID.randomUUID(), "in der Pause");

        await().until(() -> here.journal.states(stream).seq() == 1);
        there.write(stream, UUID.randomUUID(), "danach");
        await().until(() -> here.journal.states(stream).seq() == 2);
    }

    @Test
    void who_hears_nothing_asks() {
        try (var patient =
                new Neighbours(there.source, there.streams, there.feed, Duration.ofMillis(50))) {
            patient.listen();
            there.journal.states(stream);
            here.write(stream, UUID.randomUUID(), "leise");
            JdbcClient.create(here.source).sql("unlisten *").update();

            await().until(() -> there.journal.states(stream).seq() == 1);
        }
    }

    @Test
    void a_rebuild_elsewhere_makes_everybody_here_load_the_board() {
        try (var reader = hall.read(stream, Audience.PARTICIPANT, "")) {
            reader.awaitEvent("beat");
            new RebuildViews(there.rebuild, there.announcements).run(List.of());
            assertThat(reader.awaitEvent("reset").data()).isEqualTo("{}");
        }
    }

    @Test
    void an_announcement_reads_as_it_was_written_and_others_are_ignored() {
        var announcement = new Announcement(stream, 4711);
        assertThat(Announcement.read(announcement.line())).contains(announcement);
        assertThat(Announcement.read("of a newer node")).isEmpty();
    }

    private int listeners() {
        return JdbcClient.create(here.source)
                .sql(
                        """
                        select count(*) from pg_stat_activity
                        where query ilike 'listen%' and datname = current_database()
                        """)
                .query(Integer.class)
                .single();
    }
}
