package stellwand.mailbox;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The queue. What was written, and to whom, is erased as soon as it need not be sent any more; of
 * what could not be sent staff still see to whom.
 */
@Component
class MailTable {
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient db;

    MailTable(JdbcClient db) {
        this.db = db;
    }

    record Waiting(
            UUID id,
            String messageId,
            String recipient,
            String subject,
            String body,
            String language,
            Instant uselessAfter,
            @Nullable String replyTo,
            @Nullable String unsubscribe,
            @Nullable String answers) {}

    /**
     * @param replyTo where an answer goes, if not to whom it comes from
     */
    void add(Letter letter, String messageId, @Nullable String replyTo, Instant now) {
        db.sql(
                        """
                        insert into mail_out (id, message_id, recipient, subject, body, language,
                            created_at, useless_after, next_try_at, reply_to, unsubscribe, answers)
                        values (:id, :messageId, :recipient, :subject, :body, :language,
                            :now, :uselessAfter, :now, :replyTo, :unsubscribe, :answers)
                        """)
                .param("id", UUID.randomUUID())
                .param("messageId", messageId)
                .param("recipient", letter.recipient())
                .param("subject", letter.subject())
                .param("body", letter.body())
                .param("language", letter.language())
                .param("now", at(now))
                .param("uselessAfter", at(letter.uselessAfter()))
                .param("replyTo", replyTo)
                .param("answers", letter.answers())
                .param(
                        "unsubscribe",
                        letter.unsubscribe() == null ? null : letter.unsubscribe().toString())
                .update();
    }

    /**
     * Takes the next letter that is due and sets its next try, so that no transaction stays open
     * while a mail server thinks: if we die now, or are refused for the moment, it is due again
     * after one minute, then two, four, … and then hourly.
     */
    Optional<Waiting> claim(Instant now) {
        return db.sql(
                        """
                        update mail_out set tries = tries + 1,
                            next_try_at = :now
                                + least(interval '1 minute' * 2 ^ least(tries, 6), interval '1 hour')
                        where id = (
                            select id from mail_out
                            where sent_at is null and failed_at is null and next_try_at <= :now
                            order by next_try_at, id
                            limit 1
                            for update skip locked)
                        returning id, message_id, recipient, subject, body, language, useless_after,
                            reply_to, unsubscribe, answers
                        """)
                .param("now", at(now))
                .query(Waiting.class)
                .optional();
    }

    void sent(UUID id, Instant now) {
        db.sql(
                        """
                        update mail_out
                        set sent_at = :now, recipient = null, subject = null, body = null,
                            last_error = null, reply_to = null, unsubscribe = null,
                            answers = null
                        where id = :id
                        """)
                .param("id", id)
                .param("now", at(now))
                .update();
    }

    void missed(UUID id, String error) {
        db.sql(
                        """
                        update mail_out set last_error = :error, refused_since = null
                        where id = :id
                        """)
                .param("id", id)
                .param("error", error)
                .update();
    }

    /**
     * @return since when, without another answer in between; now for what was shredded meanwhile
     */
    Instant refused(UUID id, String error, Instant now) {
        return db.sql(
                        """
                        update mail_out
                        set last_error = :error, refused_since = coalesce(refused_since, :now)
                        where id = :id
                        returning refused_since
                        """)
                .param("id", id)
                .param("error", error)
                .param("now", at(now))
                .query((row, _) -> row.getObject("refused_since", OffsetDateTime.class).toInstant())
                .optional()
                .orElse(now);
    }

    void failed(UUID id, Failure.Why why, Instant now) {
        db.sql(
                        """
                        update mail_out
                        set failed_at = :now, failure = :why, subject = null, body = null,
                            reply_to = null, unsubscribe = null
                        where id = :id
                        """)
                .param("id", id)
                .param("why", why.name())
                .param("now", at(now))
                .update();
    }

    List<Failure> failures() {
        return db.sql(
                        """
                        select recipient, failure, last_error, failed_at from mail_out
                        where failed_at is not null
                        order by failed_at desc, id
                        """)
                .query(new SimplePropertyRowMapper<>(Failure.class))
                .list();
    }

    /** Tried so often that somebody should know. */
    Optional<Stuck> stuck() {
        return db.sql(
                        """
                        select count(*) as letters,
                            (array_agg(last_error order by next_try_at desc))[1] as last_error
                        from mail_out
                        where sent_at is null and failed_at is null
                            and tries >= 3 and last_error is not null
                        having count(*) > 0
                        """)
                .query(Stuck.class)
                .optional();
    }

    void shred(Collection<String> messageIds) {
        db.sql("delete from mail_out where message_id = any(:letters) and sent_at is null")
                .param("letters", messageIds.toArray(String[]::new))
                .update();
    }

    Set<String> takeBack(Collection<String> messageIds) {
        return Set.copyOf(
                db.sql(
                                """
                                delete from mail_out
                                where message_id = any(:letters) and body is not null
                                returning message_id
                                """)
                        .param("letters", messageIds.toArray(String[]::new))
                        .query((row, _) -> row.getString(1))
                        .list());
    }

    void forgetOld(Instant now) {
        db.sql("delete from mail_out where coalesce(sent_at, failed_at) < :before")
                .param("before", at(now.minus(KEPT)))
                .update();
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
