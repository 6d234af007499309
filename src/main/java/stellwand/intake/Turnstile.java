package stellwand.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import stellwand.people.Limit;
import stellwand.web.NetworkAddress;

/**
 * How many ideas may come from one network address, and in all; and how often one may look.
 * Generous: a school, a library and a whole hall share an address.
 */
@Component
class Turnstile {
    static final int IN_A_ROW = 300;
    private static final int ADDRESSES = 20_000;
    private static final String ALL = "";

    private final Limit byAddress;
    private final Limit byNode;
    private final Limit asksByAddress;
    private final Limit asksByNode;
    private final Limit looksByAddress;
    private final Limit looksByNode;

    /**
     * @param inARow how many ideas may come to this node without a pause, from wherever
     */
    Turnstile(
            Clock clock, @Value("${stellwand.limits.ideas-in-a-row:" + IN_A_ROW + "}") int inARow) {
        byAddress = new Limit(clock, 30, Duration.ofSeconds(20), ADDRESSES);
        byNode = new Limit(clock, inARow, Duration.ofSeconds(1), 1);
        asksByAddress = new Limit(clock, 10, Duration.ofMinutes(1), ADDRESSES);
        asksByNode = new Limit(clock, 60, Duration.ofSeconds(1), 1);
        looksByAddress = new Limit(clock, 300, Duration.ofSeconds(1), ADDRESSES);
        looksByNode = new Limit(clock, 600, Duration.ofMillis(100), 1);
    }

    boolean lets(HttpServletRequest from) {
        return byAddress.take(NetworkAddress.of(from)) && byNode.take(ALL);
    }

    /** Whether somebody may ask for lost codes. */
    boolean letsAsk(HttpServletRequest from) {
        return asksByAddress.take(NetworkAddress.of(from)) && asksByNode.take(ALL);
    }

    /** Whether similar ideas may be looked for: with every pause of everybody who writes. */
    boolean letsLook(HttpServletRequest from) {
        return looksByAddress.take(NetworkAddress.of(from)) && looksByNode.take(ALL);
    }
}
