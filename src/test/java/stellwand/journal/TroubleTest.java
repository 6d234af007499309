package stellwand.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** What fails, and whom it does not touch. */
class TroubleTest {
    private final Node node = Node.fresh();
    private final StreamId stream = Node.newStream();
    private final UUID note = UUID.randomUUID();
    private final JdbcClient db = JdbcClient.create(node.source);

    @Test
    void only_the_culprit_of_a_batch_fails() throws Exception {
        Runnable culprit =
                () ->
                        assertThatThrownBy(() ->
                                        node.journal.submit(
                                                stream,
                                                Node.envelope(Node.AYLIN, "!"),
                                                _ -> {
                                                    throw new IllegalArgumentException(
                                                            "a bug in a rule");
                                                }))
                                .hasRootCauseMessage("a bug in a rule");
        var wishes = new ArrayList<Callable<Outcome>>();
        for (int i = 0; i < 5; i++) wishes.add(wish(UUID.randomUUID(), "Karte " + i));
        wishes.add(
                2,
                () -> {
                    culprit.run();
                    return new Outcome.Refused(Notes.No.UNKNOWN);
                });

        assertThat(new Queue(node, stream).behindABusyWriter(wishes))
                .filteredOn(Outcome.Done.class::isInstance)
                .hasSize(5);
        assertThat(node.rows()).hasSize(6);
    }

    @Test
    void a_view_that_fails_stores_nothing_and_spares_the_next() {
        var picky = Node.on(node.source, failingOn("verboten"));

        assertThatThrownBy(() -> picky.write(stream, note, "verboten"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(count("event") + count("content") + count("note")).isZero();
        assertThat(picky.write(stream, note, "erlaubt")).isEqualTo(done(1, false));
    }

    @Test
    void a_rendering_that_fails_neither_stops_the_stream_nor_repeats_a_command() {
        var broken = new Node(node.source, Path.of("target/none.log"), new Broken());

        assertThat(broken.write(stream, note, "Mehr Bäume")).isEqualTo(done(1, false));
        assertThat(broken.write(stream, note, "noch einmal"))
                .isEqualTo(new Outcome.Refused(Notes.No.TAKEN));
        assertThat(broken.change(stream, note, "Noch mehr")).isEqualTo(done(2, false));
        var window = broken.streams.get(stream).broadcast().window();
        await().untilAsserted(() -> assertThat(window.head()).isEqualTo(2));
    }

    @Test
    void a_connection_that_dies_in_the_middle_is_not_noticed() {
        var kills = new AtomicInteger();
        var unlucky =
                Node.on(
                        node.source,
                        view(() -> {
                            if (kills.getAndIncrement() == 0) killOwnConnection();
                        }));

        assertThat(unlucky.write(stream, note, "Mehr Bäume")).isEqualTo(done(1, false));
        assertThat(kills).hasValue(2);
        assertThat(count("event")).isOne();
    }

    @Test
    void a_stream_whose_version_has_no_events_stands_still_instead_of_spinning() {
        node.write(stream, note, "Mehr Bäume");
        db.sql("update stream set version = 7").update();

        assertThatThrownBy(() -> node.change(stream, note, "Noch mehr"))
                .hasRootCauseMessage(
                        "Expected events of %s after 1, since its version is another, but there are none"
                                .formatted(stream));
    }

    @Test
    void while_the_database_is_away_everybody_is_told_and_afterwards_all_goes_on()
            throws Exception {
        var away = new AtomicBoolean();
        var flaky =
                Node.on(
                        new DelegatingDataSource(node.source) {
                            @Override
                            public Connection getConnection() throws SQLException {
                                if (away.get()) throw new SQLTransientConnectionException("away");
                                return super.getConnection();
                            }
                        });
        flaky.write(stream, note, "vorher");
        away.set(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var authors = new ArrayList<Future<Outcome>>();
            for (int i = 0; i < 20; i++) {
                authors.add(threads.submit(() -> flaky.write(stream, UUID.randomUUID(), "jetzt")));
            }
            for (var author : authors) {
                assertThatThrownBy(() -> author.get(10, TimeUnit.SECONDS))
                        .hasRootCauseInstanceOf(SQLTransientConnectionException.class)
                        .cause()
                        .isInstanceOf(JournalUnavailable.class);
            }
        }
        away.set(false);
        assertThat(flaky.write(stream, UUID.randomUUID(), "nachher")).isEqualTo(done(2, false));
    }

    private static Outcome done(long seq, boolean again) {
        return new Outcome.Done(seq, Map.of(), again);
    }

    private long count(String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }

    private Callable<Outcome> wish(UUID note, String text) {
        return () -> node.write(stream, note, text);
    }

    /** Inside the writer's transaction: other connections of this database do nothing now. */
    private void killOwnConnection() {
        var pid = db.sql("select pg_backend_pid()").query(Integer.class).single();
        CompletableFuture.runAsync(() ->
                        db.sql("select pg_terminate_backend(?, 5000)")
                                .param(pid)
                                .query(Boolean.class)
                                .single())
                .join();
    }

    private View failingOn(String text) {
        return view(() -> {
            if (db.sql("select count(*) from content where text = ?")
                            .param(text)
                            .query(Integer.class)
                            .single()
                    > 0) throw new IllegalStateException("a bug in a view");
        });
    }

    private static View view(Runnable whenApplied) {
        return new View() {
            @Override
            public String kind() {
                return Notes.KIND;
            }

            @Override
            public List<String> tables() {
                return List.of();
            }

            @Override
            public void apply(Recorded event) {
                whenApplied.run();
            }
        };
    }

    private static final class Broken implements Rendering {
        @Override
        public String kind() {
            return Notes.KIND;
        }

        @Override
        public Optional<Shown> render(Recorded event, States states, Contents contents) {
            throw new IllegalStateException("a bug in a rendering");
        }
    }
}
