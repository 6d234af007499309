package stellwand.idea;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whoever quotes what is said of an idea in a letter, and whoever erases it, go one after the
 * other: else a letter that is being written while words are erased would take them along, unseen
 * by both. Each holds on until the end of the caller's transaction.
 */
@Component
public class Quoting {
    private final JdbcClient db;

    Quoting(JdbcClient db) {
        this.db = db;
    }

    /** Before words are read: what is erased already is not found any more. */
    public void quotes(IdeaId idea) {
        hold("select id from idea where id = :id for share", idea);
    }

    /** Before letters are looked for: all are there that were being written. */
    public void erases(IdeaId idea) {
        hold("select id from idea where id = :id for update", idea);
    }

    private void hold(String sql, IdeaId idea) {
        db.sql(sql).param("id", idea.id()).query((row, _) -> true).optional();
    }
}
