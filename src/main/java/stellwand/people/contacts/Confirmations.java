package stellwand.people.contacts;

import static stellwand.people.contacts.Contacts.utc;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.people.Token;

/**
 * Whether an address belongs to whoever gave it: known once somebody follows the link that we sent
 * there. Of the link only the hash is kept; with the contact it goes.
 */
@Component
public class Confirmations {
    private final JdbcClient db;
    private final SecureRandom random;
    private final Clock clock;

    Confirmations(JdbcClient db, SecureRandom random, Clock clock) {
        this.db = db;
        this.random = random;
        this.clock = clock;
    }

    /** How far it is. */
    public enum State {
        ASKED,
        CONFIRMED
    }

    /** What the link says; one that was made before is worth nothing any more. */
    public Token ask(UUID scope, UUID contributor) {
        var token = Token.make(random);
        db.sql(
                        """
                        update contact set confirmation = :hash
                        where scope = :scope and contributor = :contributor
                        """)
                .param("hash", token.hash())
                .param("scope", scope)
                .param("contributor", contributor)
                .update();
        return token;
    }

    /** Empty when the link leads nowhere, or no more. */
    public Optional<State> look(Token token) {
        return db.sql(
                        """
                        select confirmed_at is not null and bounced is null from contact
                        where confirmation = :hash
                        """)
                .param("hash", token.hash())
                .query(Boolean.class)
                .optional()
                .map(confirmed -> confirmed ? State.CONFIRMED : State.ASKED);
    }

    /**
     * Once; whoever presses again finds it done. What did not arrive there before does so now: the
     * day is a new one, so that they hear what was new meanwhile.
     */
    public Optional<State> confirm(Token token) {
        db.sql(
                        """
                        update contact set confirmed_at = :now, bounced = null
                        where confirmation = :hash
                            and (confirmed_at is null or bounced is not null)
                        """)
                .param("now", utc(clock.instant()))
                .param("hash", token.hash())
                .update();
        return look(token);
    }
}
