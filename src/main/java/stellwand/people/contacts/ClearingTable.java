package stellwand.people.contacts;

import static stellwand.people.contacts.Contacts.utc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What retention did with contacts, a line a day. */
@Component
public class ClearingTable {
    private final JdbcClient db;

    ClearingTable(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param lookedAt how many ideas with contacts there were when it last ran that day
     * @param deleted how many contacts went that day
     */
    public record Cleared(LocalDate day, int lookedAt, int deleted) {}

    /** It may run often in a day, and on several nodes. */
    public void add(LocalDate day, Instant now, int lookedAt, int deleted) {
        db.sql(
                        """
                        insert into contact_clearing (day, ran_at, looked_at, deleted)
                        values (:day, :now, :lookedAt, :deleted)
                        on conflict (day) do update set ran_at = excluded.ran_at,
                            looked_at = excluded.looked_at,
                            deleted = contact_clearing.deleted + excluded.deleted
                        """)
                .param("day", day)
                .param("now", utc(now))
                .param("lookedAt", lookedAt)
                .param("deleted", deleted)
                .update();
    }

    /** From that day on. */
    public List<Cleared> since(LocalDate day) {
        return db.sql(
                        """
                        select day, looked_at, deleted from contact_clearing
                        where day >= :day and deleted > 0
                        """)
                .param("day", day)
                .query(new SimplePropertyRowMapper<>(Cleared.class))
                .list();
    }

    public Optional<Instant> lastRun() {
        return db.sql(
                        """
                        select max(ran_at) as at from contact_clearing
                        having max(ran_at) is not null
                        """)
                .query((row, _) -> row.getTimestamp("at").toInstant())
                .optional();
    }
}
