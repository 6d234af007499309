package stellwand.idea;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Personal matters: for advisers' eyes. */
@Component
public class Matters {
    private final JdbcClient db;

    Matters(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param since when it came, or became one: from then on the days count
     */
    public record Matter(IdeaRow idea, Instant since) {}

    /** What waits for an adviser, the oldest first. */
    public List<Matter> waiting(int most) {
        return read(
                "standing = 'RECEIVED' and not source_gone and not withheld",
                "coalesce(personal_since, received_at), number",
                most);
    }

    public int countWaiting() {
        return db.sql(
                        """
                        select count(*) from idea
                        where kind = 'PERSONAL' and standing = 'RECEIVED'
                            and not source_gone and not withheld
                        """)
                .query(Integer.class)
                .single();
    }

    /** The newest first. */
    public List<IdeaRow> settled(int most) {
        return read("standing = 'SETTLED' and not source_gone", "changed_at desc, number", most)
                .stream()
                .map(Matter::idea)
                .toList();
    }

    private List<Matter> read(String which, String order, int most) {
        return db.sql(
                        """
                        select i.*, c.text, coalesce(i.wording_language, i.language) as spoken
                        from idea i
                        left join content c on c.id = coalesce(i.wording, i.original)
                        where kind = 'PERSONAL' and %s
                        order by %s
                        limit :most
                        """
                                .formatted(which, order))
                .param("most", most)
                .query((row, _) -> matter(row))
                .list();
    }

    private static Matter matter(ResultSet row) throws SQLException {
        var became = row.getTimestamp("personal_since");
        var idea = IdeaRows.row(row);
        return new Matter(idea, became == null ? idea.receivedAt() : became.toInstant());
    }
}
