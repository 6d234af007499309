package stellwand.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.TestDatabase;

/** A history moves with its hashes, or not at all. */
class ImportedHistoryTest {
    private static final String EVENTS = "truth/event.ndjson";

    @TempDir Path directory;
    private final DataSource home = TestDatabase.fresh();
    private final Node node = Node.on(home);

    @BeforeEach
    void an_evening() {
        var stream = Node.newStream();
        var gone = UUID.randomUUID();
        node.write(stream, gone, "Herr Müller");
        node.write(stream, UUID.randomUUID(), "Mehr Bäume");
        node.erase(stream, gone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "event   | note\\.erased            | note.changed  | event 3 is not what was written",
                "event   | \"hash\":\"[^\"]*\"      | \"hash\":null | event 1 has no hash",
                "event   | \"seq\":3                | \"seq\":4     | event 3 is missing",
                "stream  | \"version\":3            | \"version\":2 | it should end with event 2",
                "content | Mehr                     | Weniger       | a text of event 2 is not what was written",
            })
    void what_was_changed_in_the_file_is_refused_and_nothing_comes_in(
            String table, String pattern, String instead, String what) throws Exception {
        var file = export();
        Portable.rewrite(
                file, "truth/" + table + ".ndjson", it -> it.replaceFirst(pattern, instead));
        var there = TestDatabase.fresh();

        assertThatThrownBy(() -> Portable.on(there).reading().from(file))
                .isInstanceOf(CannotImport.class)
                .hasMessageStartingWith("its history is broken (notes ")
                .hasMessageContaining(what);

        assertThat(hashes(there)).isEmpty();
        var streams = JdbcClient.create(there).sql("select count(*) from stream");
        assertThat(streams.query(Integer.class).single()).isZero();
    }

    @Test
    void an_export_from_before_there_were_hashes_is_read_and_given_some() throws Exception {
        var file = export();
        Portable.rewrite(
                file,
                Manifest.ENTRY,
                without(",\"hash\"(?=\\],\"rows\":3\\},\\{\"table\":\"content)"));
        Portable.rewrite(file, EVENTS, without(",\"hash\":\"[^\"]*\""));

        var there = TestDatabase.fresh();
        Portable.on(there).reading().from(file);

        assertThat(hashes(there)).isEqualTo(hashes(home)).hasSize(3);
    }

    private static UnaryOperator<String> without(String pattern) {
        return text -> text.replaceAll(pattern, "");
    }

    private Path export() throws Exception {
        var file = directory.resolve("export.zip");
        Portable.on(home).export().to(file);
        return file;
    }

    private static List<String> hashes(DataSource source) {
        return JdbcClient.create(source)
                .sql("select encode(hash, 'hex') as hash from event order by stream, seq")
                .query((row, _) -> row.getString("hash"))
                .list();
    }
}
