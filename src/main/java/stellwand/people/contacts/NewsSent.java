package stellwand.people.contacts;

import static stellwand.people.contacts.Contacts.utc;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.mailbox.Shredder;

/**
 * Our letters to contributors that tell of what has happened, as long as they can be taken back.
 */
@Component
public class NewsSent {
    private final JdbcClient db;
    private final Correspondence correspondence;
    private final Shredder shredder;

    NewsSent(JdbcClient db, Correspondence correspondence, Shredder shredder) {
        this.db = db;
        this.correspondence = correspondence;
        this.shredder = shredder;
    }

    /**
     * A letter that did not go, so that it can be written anew.
     *
     * @param heard up to which event they had been told before
     */
    public record TakenBack(UUID contributor, long heard) {}

    /**
     * @param about their idea
     * @param tellsOf the idea to which it happened: theirs, or the one with which it is examined
     * @param heard up to which event of that one they had been told before
     */
    public void wroteTo(Contact contact, UUID about, String messageId, UUID tellsOf, long heard) {
        correspondence.wroteTo(contact.scope(), contact.contributor(), about, messageId);
        db.sql(
                        """
                        update contact_letter set tells_of = :tellsOf, heard = :heard
                        where message_id = :letter
                        """)
                .param("tellsOf", tellsOf)
                .param("heard", heard)
                .param("letter", messageId)
                .update();
    }

    /** What was written until then, waits, and tells of what has happened to this idea. */
    public List<TakenBack> takeBack(UUID tellsOf, Instant until) {
        var letters =
                db.sql(
                                """
                                select message_id, contributor, heard from contact_letter
                                where tells_of = :tellsOf and sent_at <= :until
                                """)
                        .param("tellsOf", tellsOf)
                        .param("until", utc(until))
                        .query((row, _) ->
                                Map.entry(
                                        row.getString("message_id"),
                                        new TakenBack(
                                                row.getObject("contributor", UUID.class),
                                                row.getLong("heard"))))
                        .list();
        var taken = shredder.takeBack(letters.stream().map(Map.Entry::getKey).toList());
        return letters.stream()
                .filter(it -> taken.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
