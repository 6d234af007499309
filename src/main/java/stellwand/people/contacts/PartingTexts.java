package stellwand.people.contacts;

import static stellwand.people.contacts.Contacts.utc;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Text messages to numbers at which somebody was reached before. One at most waits for each
 * contributor, and goes with the contact.
 */
@Component
public class PartingTexts {
    private static final int MOST_TRIES = 5;

    private final JdbcClient db;
    private final Clock clock;

    PartingTexts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** One that is due. */
    public record Parting(UUID scope, UUID contributor, String number, String language) {
        /** Logs must not tell who wrote. */
        @Override
        public String toString() {
            return "Parting[…]";
        }
    }

    /** The first one counts: it is of the number where they were reached. */
    public void add(Parting parting) {
        db.sql(
                        """
                        insert into text_parting (scope, contributor, number, language, next_try_at)
                        values (:scope, :contributor, :number, :language, :now)
                        on conflict do nothing
                        """)
                .param("scope", parting.scope())
                .param("contributor", parting.contributor())
                .param("number", parting.number())
                .param("language", parting.language())
                .param("now", utc(clock.instant()))
                .update();
    }

    /** Due again after one minute, then two, four, … should we die meanwhile. */
    public Optional<Parting> claim() {
        return db.sql(
                        """
                        update text_parting set tries = tries + 1,
                            next_try_at = :now + interval '1 minute' * 2 ^ tries
                        where (scope, contributor) = (
                            select scope, contributor from text_parting
                            where next_try_at <= :now
                            order by next_try_at
                            limit 1
                            for update skip locked)
                        returning scope, contributor, number, language
                        """)
                .param("now", utc(clock.instant()))
                .query(new SimplePropertyRowMapper<>(Parting.class))
                .optional();
    }

    /** After the last try it is given up. */
    public void missed(Parting it) {
        remove(it, MOST_TRIES);
    }

    public void done(Parting it) {
        remove(it, 0);
    }

    private void remove(Parting it, int tries) {
        db.sql(
                        """
                        delete from text_parting
                        where scope = :scope and contributor = :contributor and tries >= :tries
                        """)
                .param("scope", it.scope())
                .param("contributor", it.contributor())
                .param("tries", tries)
                .update();
    }
}
