package stellwand.people.contacts;

import static stellwand.people.contacts.Contacts.utc;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.mailbox.Bounces;
import stellwand.mailbox.Shredder;
import stellwand.people.MailAddress;

/**
 * Our letters to contributors: to whom each went, so that answers and bounces are known, and which
 * need not go any more. It lasts as long as the contact.
 */
@Component
public class Correspondence implements Bounces {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final JdbcClient db;
    private final Shredder shredder;
    private final Clock clock;

    Correspondence(JdbcClient db, Shredder shredder, Clock clock) {
        this.db = db;
        this.shredder = shredder;
        this.clock = clock;
    }

    /**
     * Whose letter it was.
     *
     * @param about the idea of which it told
     */
    public record Correspondent(UUID about, UUID contributor) {}

    /**
     * @param about the idea of which the letter tells
     */
    public void wroteTo(UUID scope, UUID contributor, UUID about, String messageId) {
        add(scope, contributor, about, messageId, false);
    }

    /** That they are reached elsewhere now, to where they were reached before. */
    public void parted(UUID scope, UUID contributor, String messageId) {
        add(scope, contributor, scope, messageId, true);
    }

    private void add(UUID scope, UUID contributor, UUID about, String messageId, boolean parting) {
        db.sql(
                        """
                        insert into contact_letter
                            (message_id, scope, contributor, about, sent_at, parting)
                        values (:letter, :scope, :contributor, :about, :now, :parting)
                        """)
                .param("letter", messageId)
                .param("scope", scope)
                .param("contributor", contributor)
                .param("about", about)
                .param("now", utc(clock.instant()))
                .param("parting", parting)
                .update();
    }

    /** Whether a letter went, or will go, to where they are reached now. */
    public boolean hasBegun(UUID scope, UUID contributor) {
        return db.sql(
                        """
                        select exists (
                            select from contact_letter
                            where scope = :scope and contributor = :contributor and not parting)
                        """)
                .param("scope", scope)
                .param("contributor", contributor)
                .query(Boolean.class)
                .single();
    }

    /** Our last letter to where they are reached now. */
    public Optional<String> last(UUID scope, UUID contributor) {
        return db.sql(
                        """
                        select message_id from contact_letter
                        where scope = :scope and contributor = :contributor and not parting
                        order by sent_at desc
                        limit 1
                        """)
                .param("scope", scope)
                .param("contributor", contributor)
                .query((row, _) -> row.getString(1))
                .optional();
    }

    /** How many of our letters an address was sent within a day, whatever they were about. */
    public int sentToday(MailAddress to) {
        return db.sql(
                        """
                        select count(*) from contact join contact_letter using (scope, contributor)
                        where mail = :to and contact_letter.sent_at > :since
                        """)
                .param("to", to.address())
                .param("since", utc(clock.instant().minus(A_DAY)))
                .query(Integer.class)
                .single();
    }

    /** Whose letter one of these was. */
    public Optional<Correspondent> byLetters(Collection<String> messageIds) {
        if (messageIds.isEmpty()) return Optional.empty();
        return db.sql(
                        """
                        select about, contributor from contact_letter
                        where message_id = any(:letters)
                        order by sent_at desc
                        limit 1
                        """)
                .param("letters", messageIds.toArray(String[]::new))
                .query((row, _) ->
                        new Correspondent(
                                row.getObject("about", UUID.class),
                                row.getObject("contributor", UUID.class)))
                .optional();
    }

    /**
     * Whoever answers a letter of ours from where it went need not confirm the address; what did
     * not arrive there before does so now.
     */
    public void answered(Correspondent by, MailAddress from) {
        db.sql(
                        """
                        update contact set confirmed_at = :now, bounced = null
                        where contributor = :contributor and mail = :from
                            and (confirmed_at is null or bounced is not null)
                        """)
                .param("now", utc(clock.instant()))
                .param("contributor", by.contributor())
                .param("from", from.address())
                .update();
    }

    /** Where somebody is not reached any more nobody is to be told of, nor to be kept. */
    @Override
    public void bounced(String messageId, @Nullable String status) {
        db.sql(
                        """
                        update contact set bounced = :status
                        where (scope, contributor) = (
                            select scope, contributor from contact_letter
                            where message_id = :letter and not parting)
                        """)
                .param("status", status == null ? "5" : status)
                .param("letter", messageId)
                .update();
        shredder.shred(
                db.sql("select message_id from contact_letter where message_id = :it and parting")
                        .param("it", messageId)
                        .query((row, _) -> row.getString(1))
                        .list());
    }

    /** What waits for these contacts. */
    void shred(Collection<UUID> rows) {
        shredder.shred(
                db.sql(
                                """
                                select message_id
                                from contact_letter join contact using (scope, contributor)
                                where id = any(:rows)
                                """)
                        .param("rows", rows.toArray(UUID[]::new))
                        .query((row, _) -> row.getString(1))
                        .list());
    }

    /** What waits for this contributor. */
    public void shred(UUID scope, UUID contributor) {
        shred(
                db.sql("select id from contact where scope = :scope and contributor = :who")
                        .param("scope", scope)
                        .param("who", contributor)
                        .query((row, _) -> row.getObject("id", UUID.class))
                        .list());
    }

    /** What waits and tells of this idea, also to those whose own is examined with it. */
    public void shredAbout(UUID idea) {
        shredder.shred(
                db.sql(
                                """
                                select message_id from contact_letter
                                where about = :idea or tells_of = :idea
                                """)
                        .param("idea", idea)
                        .query((row, _) -> row.getString(1))
                        .list());
    }
}
