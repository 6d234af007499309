package stellwand.mailbox.fetch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mail that could not be fetched or read, until somebody has looked after it. */
@Component
class UnreadTable {
    private final JdbcClient db;

    UnreadTable(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param raw sealed; null when there is none, or too much to look into for a list
     */
    record Row(UUID id, String address, Instant receivedAt, String why, byte @Nullable [] raw) {}

    List<Row> newest(int most) {
        return db.sql(
                        """
                        select id, address, received_at, reason,
                            case when octet_length(raw) <= 300000 then raw end as raw
                        from mail_in
                        where state = 'UNREADABLE' and settled_at is null
                        order by received_at desc, id
                        limit :most
                        """)
                .param("most", most)
                .query((row, _) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getBytes("raw"));
    }

    int count() {
        return db.sql(
                        """
                        select count(*) from mail_in
                        where state = 'UNREADABLE' and settled_at is null
                        """)
                .query(Integer.class)
                .single();
    }

    int settled() {
        return db.sql(
                        """
                        select count(*) from mail_in
                        where state = 'UNREADABLE' and settled_at is not null
                        """)
                .query(Integer.class)
                .single();
    }

    /** Whether it had been given up. */
    boolean tryAgain(UUID id, Instant now) {
        return db.sql(
                                """
                                update mail_in
                                set state = 'WAITING', reason = null, tries = 0,
                                    next_try_at = :now, settled_at = null
                                where id = :id and state = 'UNREADABLE' and reason = 'NOT_TAKEN'
                                """)
                        .param("id", id)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void settle(UUID id, Instant now) {
        db.sql(
                        """
                        update mail_in set settled_at = :now
                        where id = :id and state = 'UNREADABLE' and settled_at is null
                        """)
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
