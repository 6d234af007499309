package stellwand.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.DebianPostgres;
import stellwand.database.TestDatabase;

class PortabilityTest {
    @TempDir Path directory;
    private final DataSource home = TestDatabase.fresh();
    private final Node node = Node.on(home);
    private final StreamId stream = Node.newStream();
    private final StreamId other = Node.newStream();

    @BeforeEach
    void an_evening() {
        for (int i = 0; i < 700; i++) {
            node.write(
                    i % 3 == 0 ? other : stream,
                    UUID.randomUUID(),
                    "Karte \"%d\"\n\\ 👨‍👩‍👧".formatted(i));
        }
        var gone = UUID.randomUUID();
        node.write(stream, gone, "Herr Müller");
        node.erase(stream, gone);
    }

    @Test
    void there_and_back_through_another_postgres_everything_is_as_it_was() throws Exception {
        var first = directory.resolve("first.zip");
        var second = directory.resolve("second.zip");
        Portable.on(home).export().to(first);
        try (var debian = DebianPostgres.in(directory)) {
            var abroad = debian.migrated();
            Portable.on(abroad).reading().from(first);
            assertThat(truth(abroad)).isEqualTo(truth(home));
            Portable.on(abroad).export().to(second);
        }
        var back = TestDatabase.fresh();
        Portable.on(back).reading().from(second);

        for (var file : List.of(first, second)) {
            assertThat(Portable.unpacked(file)).contains("👨‍👩‍👧").doesNotContain("Müller");
        }
        assertThat(truth(back)).isEqualTo(truth(home));
        assertThat(Node.on(back).rows()).isEqualTo(node.rows()).hasSize(700);
        assertThat(Node.on(back).journal.read(stream, 0)).isEqualTo(node.journal.read(stream, 0));
    }

    @Test
    void what_is_not_erased_is_found_in_an_export() throws Exception {
        node.write(stream, UUID.randomUUID(), "Herr Müller");

        assertThat(Portable.unpacked(export("unerased.zip"))).containsOnlyOnce("Herr Müller");
    }

    @Test
    void one_goes_on_writing_after_an_import() throws Exception {
        var moved = moved();

        assertThat(moved.write(stream, UUID.randomUUID(), "danach"))
                .isInstanceOf(Outcome.Done.class);
        assertThat(moved.journal.states(stream).seq())
                .isEqualTo(node.journal.states(stream).seq() + 1);
    }

    @Test
    void the_order_across_streams_is_kept() throws Exception {
        assertThat(order(moved().source)).isEqualTo(order(home));
    }

    @Test
    void what_this_installation_has_erased_since_stays_erased() throws Exception {
        var file = directory.resolve("export.zip");
        Portable.on(home).export().to(file);
        var text =
                JdbcClient.create(home)
                        .sql("select id from content where text is not null limit 1")
                        .query(UUID.class)
                        .single();
        var log = new ErasureLog(directory.resolve("erasures.log"));
        log.append(Map.of(new ContentId(text), Node.NOW));

        var back = TestDatabase.fresh();
        var reading = new ReadingView(back);
        Portable.on(back, log.file(), reading).reading().from(file);
        assertThat(reading.texts).hasSize(699);

        assertThat(Node.on(back).contents.read(List.of(new ContentId(text)))).isEmpty();
        assertThat(log.read()).hasSize(2);
    }

    @Test
    void nothing_is_imported_over_something() throws Exception {
        var file = directory.resolve("export.zip");
        Portable.on(home).export().to(file);

        assertThatThrownBy(() -> Portable.on(home).reading().from(file))
                .isInstanceOf(CannotImport.class)
                .hasMessageContaining("is not empty (stream has rows)");
    }

    @Test
    void what_is_newer_broken_or_no_export_is_refused() throws Exception {
        refused(
                with(Manifest.ENTRY, "\"format\":1", "\"format\":2"),
                "format 2, this Stellwand reads up to 1");
        refused(with(Manifest.ENTRY, "\"language\"", "\"mood\""), "it knows [mood] of content");
        refused(
                with(Manifest.ENTRY, "\"table\":\"content\"", "\"table\":\"dream\""),
                "it holds dream");
        refused(
                with("truth/command.ndjson", "(?s)\\{[^}]*\\}[^\n]*\n$", ""),
                "command is not whole");
        var torn = export("torn.zip");
        Files.write(torn, Arrays.copyOf(Files.readAllBytes(torn), 10_000));
        refused(torn, "no whole export");
    }

    @Test
    void a_table_that_is_no_more_and_was_empty_keeps_no_older_export_out() throws Exception {
        var table = "{\"table\":\"dream\",\"columns\":[\"mood\"],\"rows\":0}";
        var older = with(Manifest.ENTRY, "\"parts\":\\[", "\"parts\":[" + table + ",");
        var there = TestDatabase.fresh();

        Portable.on(there).reading().from(older);

        assertThat(truth(there)).isEqualTo(truth(home));
    }

    /** Looks at what is there when views are filled, before anything can be served. */
    private record ReadingView(JdbcClient db, Set<String> texts) implements View {
        ReadingView(DataSource source) {
            this(JdbcClient.create(source), new HashSet<>());
        }

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
            if (!texts.isEmpty()) return;
            texts.addAll(
                    db.sql("select text from content where text is not null")
                            .query((row, _) -> row.getString("text"))
                            .list());
        }
    }

    private void refused(Path file, String why) {
        var empty = TestDatabase.fresh();
        var before = truth(empty);
        assertThatThrownBy(() -> Portable.on(empty).reading().from(file))
                .isInstanceOf(CannotImport.class)
                .hasMessageContaining(why);
        assertThat(truth(empty)).isEqualTo(before);
    }

    private Path export(String name) throws Exception {
        var file = directory.resolve(name);
        Portable.on(home).export().to(file);
        return file;
    }

    private Path with(String entry, String pattern, String instead) throws Exception {
        var file = export(UUID.randomUUID() + ".zip");
        Portable.rewrite(file, entry, text -> text.replaceFirst(pattern, instead));
        return file;
    }

    private Node moved() throws Exception {
        var there = TestDatabase.fresh();
        Portable.on(there).reading().from(export("moved.zip"));
        return Node.on(there);
    }

    private static List<String> order(DataSource source) {
        return JdbcClient.create(source)
                .sql("select stream || ' ' || seq from event order by xid, position")
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** All truth, without what each database counts for itself. */
    private static List<String> truth(DataSource source) {
        var rows = new ArrayList<String>();
        for (var table : List.of("stream", "event", "content", "command")) {
            JdbcClient.create(source)
                    .sql(
                            "select (to_jsonb(t) - 'xid' - 'position')::text from %s t order by 1"
                                    .formatted(table))
                    .query((row, _) -> row.getString(1))
                    .list()
                    .forEach(rows::add);
        }
        return rows;
    }
}
