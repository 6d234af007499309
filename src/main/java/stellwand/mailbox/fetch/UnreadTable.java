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
    /**
     * Also what could be read, and could not be made anything of for some minutes: it is tried
     * again for ever, and somebody has to know.
     */
    private static final String ON_THE_LIST =
            """
            (state = 'UNREADABLE' and settled_at is null or state = 'WAITING' and tries > 4)
            """;

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
                        select id, address, received_at, coalesce(reason, 'NOT_TAKEN') as reason,
                            case when octet_length(raw) <= 300000 then raw end as raw
                        from mail_in
                        where %s
                        order by received_at desc, id
                        limit :most
                        """
                                .formatted(ON_THE_LIST))
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
                        where %s
                        """
                                .formatted(ON_THE_LIST))
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
