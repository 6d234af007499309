package stellwand.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.TestDatabase;

class ErasureTest {
    private static final String SECRET = "Herr Müller, Telefon 0211 899";

    @TempDir Path directory;
    private final DataSource source = TestDatabase.fresh();
    private final StreamId stream = Node.newStream();
    private final UUID note = UUID.randomUUID();

    private Node node() {
        return new Node(source, directory.resolve("erasures.log"), new NotesRendering());
    }

    @Test
    void erased_text_is_nowhere_while_order_and_hashes_stay() {
        var node = node();
        node.write(stream, note, SECRET);
        node.write(stream, UUID.randomUUID(), "Mehr Bäume");
        var hashes = hashes();
        assertThat(dump(source)).contains(SECRET);

        node.erase(stream, note);

        assertThat(dump(source)).doesNotContain("Müller", "0211 899").doesNotContain(plainHashes());
        assertThat(hashes()).isEqualTo(hashes);
        node.rebuild.all();
        assertThat(node.journal.read(stream, 0))
                .extracting(Recorded::seq)
                .containsExactly(1L, 2L, 3L);
        assertThat(node.rows()).hasSize(1);
    }

    /** Or else whoever resumed in that moment got once more what its author had erased. */
    @Test
    void nobody_is_told_that_text_is_erased_before_the_feed_has_forgotten_it() throws Exception {
        var rendering = new Waits();
        var node = new Node(source, directory.resolve("erasures.log"), rendering);
        node.write(stream, note, SECRET);

        var told = CompletableFuture.supplyAsync(() -> node.erase(stream, note));
        rendering.begun.await();

        assertThatThrownBy(() -> told.get(300, TimeUnit.MILLISECONDS))
                .isInstanceOf(TimeoutException.class);
        rendering.mayGoOn.countDown();
        assertThat(told.get()).isInstanceOf(Outcome.Done.class);
        var window = node.streams.get(stream).broadcast().window();
        assertThat(UTF_8.decode(requireNonNull(window.after(0, Audience.HOST)).bytes()).toString())
                .doesNotContain("Müller");
    }

    /** Takes its time over what is erased. */
    private static final class Waits implements Rendering {
        final CountDownLatch begun = new CountDownLatch(1);
        final CountDownLatch mayGoOn = new CountDownLatch(1);
        private final Rendering notes = new NotesRendering();

        @Override
        public String kind() {
            return notes.kind();
        }

        @Override
        public Optional<Shown> render(Recorded recorded, States states, Contents contents) {
            if (recorded.event() instanceof NoteEvent.Erased) {
                begun.countDown();
                await().until(() -> mayGoOn.getCount() == 0);
            }
            return notes.render(recorded, states, contents);
        }
    }

    @Test
    void what_is_written_and_erased_in_one_batch_leaves_nothing_either() {
        var node = node();
        var text = Node.text(SECRET);
        node.journal.submit(
                stream,
                Node.envelope(Node.AYLIN, SECRET, text),
                _ ->
                        Decision.acceptAndErase(
                                new NoteEvent.Written(note, text.id()), List.of(text.id())));

        assertThat(dump(source)).doesNotContain("Müller");
        assertThat(
                        JdbcClient.create(source)
                                .sql("select count(*) from command where request_hash is not null")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void a_command_whose_text_is_erased_still_gets_its_answer() {
        var node = node();
        var text = Node.text(SECRET);
        var envelope = Node.envelope(Node.AYLIN, SECRET, text);
        Decider decider = states -> Notes.write(states, note, text.id());
        node.journal.submit(stream, envelope, decider);
        node.erase(stream, note);

        assertThat(node.journal.submit(stream, envelope, decider))
                .isEqualTo(new Outcome.Done(1, Map.of(), true));
        assertThat(dump(source)).doesNotContain("Müller");
    }

    @Test
    void other_packages_forget_again_what_they_have_noted() throws Exception {
        var row = UUID.randomUUID();
        var file = directory.resolve("erasures.log");
        new Node(TestDatabase.fresh(), file, new NotesRendering())
                .erasures.note(List.of(row), Node.NOW);

        var restored = new Node(TestDatabase.fresh(), file, new NotesRendering());

        assertThat(restored.forgotten).contains(row);
    }

    @Test
    void a_restored_backup_does_not_bring_it_back() throws Exception {
        var node = node();
        node.write(stream, note, SECRET);
        var backup = TestDatabase.fresh();
        copy(source, backup);
        node.erase(stream, note);
        assertThat(dump(backup)).contains(SECRET);

        new Node(backup, directory.resolve("erasures.log"), new NotesRendering());

        assertThat(dump(backup)).doesNotContain("Müller").doesNotContain(plainHashes());
    }

    @Test
    void the_list_outside_learns_what_it_missed_and_holds_ids_and_instants_only() throws Exception {
        var node = node();
        node.write(stream, note, SECRET);
        node.erase(stream, note);
        var file = directory.resolve("erasures.log");
        var id = JdbcClient.create(source).sql("select id from content").query(UUID.class).single();
        Files.writeString(file, "torn li");

        node.erasures.reconcile();

        assertThat(Files.readString(file)).isEqualTo("torn li\n%s %s\n".formatted(id, Node.NOW));
        assertThat(new ErasureLog(file).read()).containsOnlyKeys(new ContentId(id));
    }

    @Test
    void the_list_outside_is_begun_where_there_is_no_folder_yet() {
        var log = new ErasureLog(directory.resolve("new/data/erasures.log"));
        var id = new ContentId(UUID.randomUUID());

        log.append(Map.of(id, Node.NOW));

        assertThat(log.read()).containsOnlyKeys(id);
    }

    private List<String> hashes() {
        return JdbcClient.create(source)
                .sql("select encode(hash, 'hex') from content order by id")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static String[] plainHashes() {
        var hex = HexFormat.of();
        return new String[] {
            hex.formatHex(Hash.of(Hash.bytes(SECRET))),
            hex.formatHex(Hash.of(Hash.bytes("de"), new byte[1], Hash.bytes(SECRET)))
        };
    }

    /** Every row of every table, as text. */
    static String dump(DataSource source) {
        var db = JdbcClient.create(source);
        var dump = new StringBuilder();
        for (var table : tables(db)) {
            db.sql("select row_to_json(t)::text from \"%s\" t".formatted(table))
                    .query((row, _) -> row.getString(1))
                    .list()
                    .forEach(row -> dump.append(row).append('\n'));
        }
        return dump.toString();
    }

    private static List<String> tables(JdbcClient db) {
        return db.sql("select tablename from pg_tables where schemaname = 'public' order by 1")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static void copy(DataSource from, DataSource to) throws Exception {
        var file = Files.createTempFile("backup-", ".zip");
        Files.delete(file);
        Portable.on(from).export().to(file);
        Portable.on(to).reading().from(file);
    }
}
