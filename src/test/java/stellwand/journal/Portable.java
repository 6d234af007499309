package stellwand.journal;

import java.nio.file.Path;
import java.util.List;
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
                JournalBeans.json());
    }

    private TruthRows truth() {
        return new TruthRows(new JdbcTemplate(source), List.of(JOURNAL));
    }
}
