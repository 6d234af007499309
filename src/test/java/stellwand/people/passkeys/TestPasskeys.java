package stellwand.people.passkeys;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The passkeys of a house for tests of the package above. */
public final class TestPasskeys {
    private TestPasskeys() {}

    public static Passkeys at(String url, JdbcClient db, SecureRandom random, Clock clock) {
        var nonces = new Nonces(db, random, clock);
        return new Passkeys(new PasskeyTable(db), nonces, clock, URI.create(url));
    }
}
