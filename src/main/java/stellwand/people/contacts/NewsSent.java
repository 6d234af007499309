package stellwand.people.contacts;

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
     * @param upTo up to which event of that one it tells
     */
    public void wroteTo(
            Contact contact, UUID about, String messageId, UUID tellsOf, long heard, long upTo) {
        correspondence.wroteTo(contact.scope(), contact.contributor(), about, messageId);
        db.sql(
                        """
                        update contact_letter
                        set tells_of = :tellsOf, heard = :heard, up_to = :upTo
                        where message_id = :letter
                        """)
                .param("tellsOf", tellsOf)
                .param("heard", heard)
                .param("upTo", upTo)
                .param("letter", messageId)
                .update();
    }

    /**
     * What waits, and tells of what has happened to this idea before that event. Clocks are not
     * asked: of two servers one may be late.
     */
    public List<TakenBack> takeBack(UUID tellsOf, long before) {
        var letters =
                db.sql(
                                """
                                select message_id, contributor, heard from contact_letter
                                where tells_of = :tellsOf and up_to < :before
                                """)
                        .param("tellsOf", tellsOf)
                        .param("before", before)
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
