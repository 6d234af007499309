package stellwand.journal;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Empties all views and fills them from the journal, in one transaction. Beside a running server
 * its writers wait; its readers see the old rows until the new ones are there.
 */
final class Rebuild {
    private final TransactionTemplate transaction;
    private final JdbcTemplate db;
    private final JournalTables tables;
    private final Views views;

    Rebuild(TransactionTemplate transaction, JdbcTemplate db, JournalTables tables, Views views) {
        this.transaction = transaction;
        this.db = db;
        this.tables = tables;
        this.views = views;
    }

    void all() {
        transaction.executeWithoutResult(_ -> {
            tables.holdWriters();
            for (var table : views.tables()) db.execute("delete from " + Sql.name(table));
            tables.replay(views::apply);
        });
    }
}
