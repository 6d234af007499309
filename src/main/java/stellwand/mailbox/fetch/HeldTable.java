package stellwand.mailbox.fetch;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import stellwand.mailbox.fetch.IncomingTable.Reason;

/** Mail that somebody has to look at before anything is made of it. */
@Component
class HeldTable {
    private final JdbcClient db;

    HeldTable(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param raw sealed; null when it is too much to look into for a list
     */
    record Row(UUID id, String address, Instant receivedAt, Reason reason, byte @Nullable [] raw) {}

    /** How many came from there since then, this one included. */
    int countFrom(byte[] sender, UUID id, Instant since) {
        db.sql("update mail_in set sender = :sender where id = :id")
                .param("sender", sender)
                .param("id", id)
                .update();
        return db.sql(
                        """
                        select count(*) from mail_in
                        where sender = :sender and received_at > :since
                        """)
                .param("sender", sender)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void hold(UUID id, Reason reason) {
        db.sql(
                        """
                        update mail_in set state = 'HELD', reason = :reason
                        where id = :id and state = 'WAITING'
                        """)
                .param("id", id)
                .param("reason", reason.name())
                .update();
    }

    /** Whether it was held until now. */
    boolean release(UUID id, Instant now) {
        return db.sql(
                                """
                                update mail_in
                                set state = 'WAITING', reason = null, released = true,
                                    next_try_at = :now, settled_at = null
                                where id = :id and state = 'HELD'
                                """)
                        .param("id", id)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** It leaves the list. */
    void end(UUID id, Instant now) {
        db.sql(
                        """
                        update mail_in set settled_at = :now
                        where id = :id and state = 'HELD' and settled_at is null
                        """)
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** It is on the list again, where it was. */
    void takeBack(UUID id) {
        db.sql("update mail_in set settled_at = null where id = :id and state = 'HELD'")
                .param("id", id)
                .update();
    }

    int count() {
        return db.sql("select count(*) from mail_in where state = 'HELD' and settled_at is null")
                .query(Integer.class)
                .single();
    }

    int countEnded() {
        return db.sql(
                        """
                        select count(*) from mail_in
                        where state = 'HELD' and settled_at is not null
                        """)
                .query(Integer.class)
                .single();
    }

    List<Row> newest(int most, int behind) {
        return rows(
                db.sql(
                                """
                                select id, address, received_at, reason, raw from mail_in
                                where state = 'HELD' and settled_at is null
                                order by received_at desc, id
                                limit :most offset :behind
                                """)
                        .param("most", most)
                        .param("behind", behind));
    }

    /** Those that were ended last. */
    List<Row> ended(int most) {
        return rows(
                db.sql(
                                """
                                select id, address, received_at, reason,
                                    case when octet_length(raw) <= 300000 then raw end as raw
                                from mail_in
                                where state = 'HELD' and settled_at is not null
                                order by settled_at desc, id
                                limit :most
                                """)
                        .param("most", most));
    }

    private static List<Row> rows(StatementSpec which) {
        return which.query((row, _) ->
                        new Row(
                                row.getObject("id", UUID.class),
                                row.getString("address"),
                                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                                Reason.valueOf(row.getString("reason")),
                                row.getBytes("raw")))
                .list();
    }
}
