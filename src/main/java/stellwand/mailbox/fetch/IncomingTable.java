package stellwand.mailbox.fetch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
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
    private final JdbcClient db;

    IncomingTable(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param raw sealed; null when it was too large to be fetched
     */
    record Fetched(
            UUID id,
            long uidValidity,
            long uid,
            @Nullable String messageId,
            byte @Nullable [] raw) {}

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
        KEY_LOST,
        EMPTY,
        CONFUSING,
        SPAM,
        MASS,
        ROBOT
    }

    void add(ImapAddress source, Fetched mail, Instant now) {
        boolean isWhole = mail.raw() != null;
        db.sql(
                        """
                        insert into mail_in (id, address, mailbox, workshop, uid_validity, uid, message_id,
                            received_at, raw, state, reason, next_try_at)
                        values (:id, :address, :mailbox, :workshop, :uidValidity, :uid, :messageId,
                            :now, :raw, :state, :reason, :now)
                        on conflict (mailbox, uid_validity, uid) do nothing
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
                .param("state", isWhole ? "WAITING" : "UNREADABLE")
                .param("reason", isWhole ? null : Reason.TOO_LARGE.name())
                .update();
    }

    /** The next that waits, and sets its next try: one minute later, then two, four, … hourly. */
    Optional<Waiting> claim(Instant now) {
        return db.sql(
                        """
                        update mail_in set tries = tries + 1,
                            next_try_at = :now
                                + least(interval '1 minute' * 2 ^ least(tries, 10), interval '1 hour')
                        where id = (
                            select id from mail_in
                            where state = 'WAITING' and next_try_at <= :now
                            order by next_try_at, received_at, uid
                            limit 1
                            for update skip locked)
                        returning id, address, workshop, received_at, raw, released
                        """)
                .param("now", at(now))
                .query((row, _) -> waiting(row))
                .optional();
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

    void taken(UUID id, Instant now) {
        db.sql(
                        "update mail_in set state = 'TAKEN', taken_at = :now where id = :id and state = 'WAITING'")
                .param("id", id)
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

    List<Unread> unread() {
        return db.sql(
                        """
                        select address, received_at, reason as why from mail_in
                        where state = 'UNREADABLE'
                        order by received_at desc
                        limit 100
                        """)
                .query((row, _) ->
                        new Unread(
                                row.getString("address"),
                                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                                row.getString("why")))
                .list();
    }

    /** Never what still waits. */
    void forgetOld(Instant now, Duration kept) {
        db.sql(
                        "delete from mail_in where state <> 'WAITING' and coalesce(taken_at, received_at) < :before")
                .param("before", at(now.minus(kept)))
                .update();
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
