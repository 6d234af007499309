package stellwand.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Export and import of one installation. */
record Portable(DataSource source, Node node) {
    private static final Truth JOURNAL = new JournalChores().journalTruth();

    static Portable on(DataSource source) {
        return new Portable(source, Node.on(source));
    }

    static Portable on(DataSource source, Path erasureFile, View more) {
        return new Portable(source, new Node(source, erasureFile, new NotesRendering(), more));
    }

    Export export() {
        return new Export(
                new JdbcTransactionManager(source), truth(), node.erasures, JournalBeans.json());
    }

    Import reading() {
        return new Import(
                new TransactionTemplate(new JdbcTransactionManager(source)),
                truth(),
                node.erasures,
                node.rebuild,
                node.chaining,
                node.verification,
                JournalBeans.json());
    }

    /** Every entry as a reader would see it: what is deflated cannot be searched. */
    static String unpacked(Path file) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                var bytes = zip.getInputStream(entry).readAllBytes();
                text.append(new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    /** As whoever holds the file could. */
    static void rewrite(Path file, String entry, UnaryOperator<String> change) throws IOException {
        try (var zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
            var place = zip.getPath(entry);
            var text = Files.readString(place);
            assertThat(change.apply(text)).isNotEqualTo(text);
            Files.writeString(place, change.apply(text));
        }
    }

    private TruthRows truth() {
        return new TruthRows(new JdbcTemplate(source), List.of(JOURNAL));
    }
}
