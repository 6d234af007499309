package stellwand.people.contacts;

import static stellwand.people.contacts.Contacts.utc;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is still to get a text message. What cannot be sent is a matter for people. */
@Component
public class TextQueue {
    private static final int MOST_TRIES = 5;

    private final JdbcClient db;
    private final Clock clock;

    TextQueue(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public void add(UUID scope, UUID contributor) {
        db.sql(
                        """
                        update contact set next_try_at = :now
                        where scope = :scope and contributor = :contributor and way = 'TEXT'
                            and sent_at is null
                        """)
                .param("now", utc(clock.instant()))
                .param("scope", scope)
                .param("contributor", contributor)
                .update();
    }

    /** Once more to whom one was sent: there is news. */
    public void addNews(UUID scope, UUID contributor) {
        db.sql(
                        """
                        update contact set next_try_at = :now, tries = 0
                        where scope = :scope and contributor = :contributor and way = 'TEXT'
                            and sent_at is not null
                        """)
                .param("now", utc(clock.instant()))
                .param("scope", scope)
                .param("contributor", contributor)
                .update();
    }

    /** They stand on the list of those whom somebody calls, as if none had been sent. */
    public void leaveToPeople(UUID scope, UUID contributor) {
        db.sql(
                        """
                        update contact set next_try_at = null, sent_at = null
                        where scope = :scope and contributor = :contributor and way = 'TEXT'
                        """)
                .param("scope", scope)
                .param("contributor", contributor)
                .update();
    }

    /**
     * The next one that is due; due again after one minute, then two, four, … should we die
     * meanwhile. Sent at least once.
     */
    public Optional<Contact> claim() {
        return db.sql(
                        """
                        update contact set tries = tries + 1,
                            next_try_at = :now + interval '1 minute' * 2 ^ tries
                        where (scope, contributor) = (
                            select scope, contributor from contact
                            where way = 'TEXT' and next_try_at <= :now
                            order by next_try_at
                            limit 1
                            for update skip locked)
                        returning *
                        """)
                .param("now", utc(clock.instant()))
                .query((row, _) -> ContactRows.contact(row))
                .optional();
    }

    /** Once more what they were sent first; it leads to how it stands. */
    public void again(UUID scope, UUID contributor) {
        db.sql(
                        """
                        update contact set next_try_at = :now, tries = 0, sent_at = null
                        where scope = :scope and contributor = :contributor and way = 'TEXT'
                        """)
                .param("now", utc(clock.instant()))
                .param("scope", scope)
                .param("contributor", contributor)
                .update();
    }

    /**
     * Also where one did not arrive before. Of that number: whoever has given another one meanwhile
     * has heard nothing there.
     */
    public void sent(Contact to) {
        db.sql(
                        """
                        update contact set next_try_at = null, sent_at = :now, bounced = null
                        where scope = :scope and contributor = :contributor and number = :number
                        """)
                .param("now", utc(clock.instant()))
                .param("scope", to.scope())
                .param("contributor", to.contributor())
                .param("number", to.way().parts().number())
                .update();
    }

    /** After the last try it is given up. */
    public void missed(Contact to, String why) {
        db.sql(
                        """
                        update contact set next_try_at = null, bounced = :why
                        where scope = :scope and contributor = :contributor and number = :number
                            and tries >= :most
                        """)
                .param("why", why)
                .param("most", MOST_TRIES)
                .param("scope", to.scope())
                .param("contributor", to.contributor())
                .param("number", to.way().parts().number())
                .update();
    }

    public void refused(Contact to, String why) {
        db.sql(
                        """
                        update contact set next_try_at = null, bounced = :why
                        where scope = :scope and contributor = :contributor and number = :number
                        """)
                .param("why", why)
                .param("scope", to.scope())
                .param("contributor", to.contributor())
                .param("number", to.way().parts().number())
                .update();
    }
}
