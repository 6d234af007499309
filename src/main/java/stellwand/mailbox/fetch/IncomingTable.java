package stellwand.mailbox.fetch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mail that came in. A place on the server is stored once, however often it is fetched. */
@Component
class IncomingTable {
    /** Then it is not tried again by itself. */
    static final int MOST_TRIES = 5;

    private final JdbcClient db;

    IncomingTable(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param raw sealed; null when it could not be fetched
     * @param why it is not whole; null when it is
     */
    record Fetched(
            UUID id,
            long uidValidity,
            long uid,
            @Nullable String messageId,
            byte @Nullable [] raw,
            @Nullable Reason why) {}

    /**
     * @param released by somebody who looked at it when it was held
     */
    record Waiting(
            UUID id,
            String address,
            @Nullable UUID workshop,
            Instant receivedAt,
            byte[] raw,
            boolean released) {}

    /** Why nothing of it can be read, or why it is held. */
    enum Reason {
        TOO_LARGE,
        NOT_FETCHED,
        KEY_LOST,
        EMPTY,
        CONFUSING,
        /** It can be read, but taking it in ended without an outcome, five times. */
        NOT_TAKEN,
        SPAM,
        MASS,
        ROBOT
    }

    /** What another node could not fetch is made good: its row says only that. */
    void add(ImapAddress source, Fetched mail, Instant now) {
        var why = mail.why();
        db.sql(
                        """
                        insert into mail_in as known (id, address, mailbox, workshop, uid_validity, uid, message_id,
                            received_at, raw, state, reason, next_try_at)
                        values (:id, :address, :mailbox, :workshop, :uidValidity, :uid, :messageId,
                            :now, :raw, :state, :reason, :now)
                        on conflict (mailbox, uid_validity, uid) do update
                        set id = excluded.id, message_id = excluded.message_id,
                            raw = excluded.raw, state = excluded.state, reason = excluded.reason
                        where known.reason = 'NOT_FETCHED' and excluded.raw is not null
                        """)
                .param("id", mail.id())
                .param("address", source.address())
                .param("mailbox", source.mailbox())
                .param("workshop", source.workshop())
                .param("uidValidity", mail.uidValidity())
                .param("uid", mail.uid())
                .param("messageId", mail.messageId())
                .param("now", at(now))
                .param("raw", mail.raw(), java.sql.Types.BINARY)
                .param("state", why == null ? "WAITING" : "UNREADABLE")
                .param("reason", why == null ? null : why.name())
                .update();
    }

    /** The next that waits, and sets its next try: one minute later, then two, four, … */
    Optional<Waiting> claim(Instant now) {
        return db.sql(
                        """
                        update mail_in set tries = tries + 1,
                            next_try_at = :now
                                + interval '1 minute' * 2 ^ tries
                        where id = (
                            select id from mail_in
                            where state = 'WAITING' and next_try_at <= :now and tries < :most
                            order by next_try_at, received_at, uid
                            limit 1
                            for update skip locked)
                        returning id, address, workshop, received_at, raw, released
                        """)
                .param("now", at(now))
                .param("most", MOST_TRIES)
                .query((row, _) -> waiting(row))
                .optional();
    }

    /**
     * A try that ends the server leaves nothing but its number: so they are counted beforehand, and
     * what was tried often enough is given up when its next try would be due.
     *
     * @return which ones
     */
    List<UUID> giveUp(Instant now) {
        return db.sql(
                        """
                        update mail_in set state = 'UNREADABLE', reason = 'NOT_TAKEN'
                        where state = 'WAITING' and next_try_at <= :now and tries >= :most
                        returning id
                        """)
                .param("now", at(now))
                .param("most", MOST_TRIES)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getObject("workshop", UUID.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getBytes("raw"),
                row.getBoolean("released"));
    }

    void taken(UUID id, Fate fate, Instant now) {
        db.sql(
                        """
                        update mail_in set state = 'TAKEN', taken_at = :now, fate = :fate
                        where id = :id and state = 'WAITING'
                        """)
                .param("id", id)
                .param("fate", fate.name())
                .param("now", at(now))
                .update();
    }

    void unreadable(UUID id, Reason reason) {
        db.sql(
                        "update mail_in set state = 'UNREADABLE', reason = :reason where id = :id and state = 'WAITING'")
                .param("id", id)
                .param("reason", reason.name())
                .update();
    }

    /**
     * One mail to several of our addresses is one. Two that are asked about at the same time: the
     * unique mark refuses one, which is tried again.
     *
     * @param mark the same for the same mail
     * @return whether it was not taken at another address
     */
    boolean isFirst(Waiting mail, byte[] mark) {
        db.sql(
                        """
                        update mail_in set mark = :mark
                        where id = :id and not exists (select from mail_in where mark = :mark)
                        """)
                .param("id", mail.id())
                .param("mark", mark)
                .update();
        return db.sql("select address = :address from mail_in where mark = :mark")
                .param("address", mail.address())
                .param("mark", mark)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /**
     * Never what still waits, or waits for somebody who lets it be tried again.
     *
     * @return how many went
     */
    int forgetOld(Instant before) {
        return db.sql(
                        """
                        delete from mail_in
                        where state <> 'WAITING' and coalesce(taken_at, received_at) < :before
                            and (reason is distinct from 'NOT_TAKEN' or settled_at is not null)
                        """)
                .param("before", at(before))
                .update();
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
