package stellwand.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How contributors can be reached. Apart from what they wrote: nothing of this is in an event or a
 * text, and forgetting it leaves both as they are.
 */
@Component
public class Contacts {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final JdbcClient db;
    private final Clock clock;

    Contacts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Whose letter it was. */
    public record Correspondent(UUID scope, UUID contributor, MailAddress mail) {}

    /**
     * @param scope the idea to which it belongs
     * @return whether it is new
     */
    public boolean keep(UUID scope, UUID contributor, MailAddress mail, String language) {
        return db.sql(
                                """
                                insert into contact (scope, contributor, mail, language, added_at)
                                values (:scope, :contributor, :mail, :language, :now)
                                on conflict (scope, contributor) do nothing
                                """)
                        .param("scope", scope)
                        .param("contributor", contributor)
                        .param("mail", mail.address())
                        .param("language", language)
                        .param("now", utc(clock.instant()))
                        .update()
                == 1;
    }

    /** How many ideas came from there within a day, this one included. */
    public int addedToday(MailAddress mail) {
        return db.sql("select count(*) from contact where mail = :mail and added_at > :since")
                .param("mail", mail.address())
                .param("since", utc(clock.instant().minus(A_DAY)))
                .query(Integer.class)
                .single();
    }

    public void wroteTo(UUID scope, UUID contributor, String messageId) {
        db.sql(
                        """
                        update contact set letter = :letter
                        where scope = :scope and contributor = :contributor
                        """)
                .param("letter", messageId)
                .param("scope", scope)
                .param("contributor", contributor)
                .update();
    }

    /** Whose letter one of these was. */
    public Optional<Correspondent> byLetters(Collection<String> messageIds) {
        if (messageIds.isEmpty()) return Optional.empty();
        return db.sql(
                        """
                        select scope, contributor, mail from contact
                        where letter = any(:letters)
                        order by added_at desc
                        limit 1
                        """)
                .param("letters", messageIds.toArray(String[]::new))
                .query((row, _) ->
                        new Correspondent(
                                row.getObject("scope", UUID.class),
                                row.getObject("contributor", UUID.class),
                                new MailAddress(row.getString("mail"))))
                .optional();
    }

    /** Our letter did not arrive. */
    public void bounced(String messageId, @Nullable String status) {
        db.sql("update contact set bounced = :status where letter = :letter")
                .param("status", status == null ? "5" : status)
                .param("letter", messageId)
                .update();
    }

    public Optional<MailAddress> of(UUID scope, UUID contributor) {
        return db.sql(
                        """
                        select mail from contact
                        where scope = :scope and contributor = :contributor
                        """)
                .param("scope", scope)
                .param("contributor", contributor)
                .query((row, _) -> new MailAddress(row.getString("mail")))
                .optional();
    }

    /** Nobody of this idea can be reached any more. */
    public void forget(UUID scope) {
        db.sql("delete from contact where scope = :scope").param("scope", scope).update();
    }

    /** This one cannot be reached any more. */
    public void forget(UUID scope, UUID contributor) {
        db.sql("delete from contact where scope = :scope and contributor = :contributor")
                .param("scope", scope)
                .param("contributor", contributor)
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
