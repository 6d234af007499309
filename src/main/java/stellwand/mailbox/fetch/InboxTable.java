package stellwand.mailbox.fetch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far our inboxes were fetched, and what keeps us from them. */
@Component
class InboxTable {
    /**
     * A connection that breaks is usually there again at once, and what one node cannot reach
     * another may. Twice as long as a fetcher listens.
     */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final JdbcClient db;

    InboxTable(JdbcClient db) {
        this.db = db;
    }

    /** Up to which number its mails are stored; numbers of another validity say nothing. */
    long lastUid(ImapAddress source, long uidValidity) {
        return db.sql(
                        """
                        select last_uid from mail_inbox
                        where address = :address and mailbox = :mailbox
                            and uid_validity = :uidValidity
                        """)
                .param("address", source.address())
                .param("mailbox", source.mailbox())
                .param("uidValidity", uidValidity)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Another node may be further already. */
    void reached(ImapAddress source, long uidValidity, long uid) {
        db.sql(
                        """
                        insert into mail_inbox as known (address, mailbox, uid_validity, last_uid)
                        values (:address, :mailbox, :uidValidity, :uid)
                        on conflict (address, mailbox) do update
                        set uid_validity = excluded.uid_validity,
                            last_uid = case
                                when known.uid_validity = excluded.uid_validity
                                then greatest(known.last_uid, excluded.last_uid)
                                else excluded.last_uid end
                        """)
                .param("address", source.address())
                .param("mailbox", source.mailbox())
                .param("uidValidity", uidValidity)
                .param("uid", uid)
                .update();
    }

    void looked(ImapAddress source, int leftBehind, Instant now) {
        db.sql(
                        """
                        insert into mail_inbox (address, mailbox, looked_at, left_behind)
                        values (:address, :mailbox, :now, :leftBehind)
                        on conflict (address, mailbox) do update
                        set looked_at = excluded.looked_at, left_behind = excluded.left_behind,
                            failing_since = null, trouble = null
                        """)
                .param("address", source.address())
                .param("mailbox", source.mailbox())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("leftBehind", leftBehind)
                .update();
    }

    void failed(ImapAddress source, Trouble trouble, Instant now) {
        db.sql(
                        """
                        insert into mail_inbox as known (address, mailbox, failing_since, trouble)
                        values (:address, :mailbox, :now, :trouble)
                        on conflict (address, mailbox) do update
                        set failing_since = coalesce(known.failing_since, excluded.failing_since),
                            trouble = excluded.trouble
                        """)
                .param("address", source.address())
                .param("mailbox", source.mailbox())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("trouble", trouble.name())
                .update();
    }

    /** Nothing before the first look. */
    Optional<Inbox> find(ImapAddress source, Instant now) {
        return db.sql(
                        """
                        select address, looked_at, left_behind, failing_since, trouble,
                            trouble is not null and (looked_at is null or looked_at < :patience)
                                as disturbed
                        from mail_inbox
                        where address = :address and mailbox = :mailbox
                        """)
                .param("address", source.address())
                .param("mailbox", source.mailbox())
                .param("patience", now.minus(PATIENCE).atOffset(ZoneOffset.UTC))
                .query((row, _) -> inbox(row))
                .optional();
    }

    private static Inbox inbox(ResultSet row) throws SQLException {
        var lookedAt = row.getObject("looked_at", OffsetDateTime.class);
        return new Inbox(
                row.getString("address"),
                lookedAt == null ? null : lookedAt.toInstant(),
                row.getInt("left_behind"),
                row.getBoolean("disturbed") ? disturbance(row) : null);
    }

    private static Inbox.Disturbance disturbance(ResultSet row) throws SQLException {
        return new Inbox.Disturbance(
                row.getObject("failing_since", OffsetDateTime.class).toInstant(),
                Trouble.valueOf(row.getString("trouble")));
    }
}
