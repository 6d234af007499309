package stellwand.intake;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import stellwand.people.Limit;

/**
 * How many ideas may come from one network address, and in all. Generous: a school, a library and a
 * whole hall share an address.
 */
@Component
class Turnstile {
    private static final int ADDRESSES = 20_000;
    private static final String ALL = "";

    private final Limit byAddress;
    private final Limit byNode;

    Turnstile(Clock clock) {
        byAddress = new Limit(clock, 30, Duration.ofSeconds(20), ADDRESSES);
        byNode = new Limit(clock, 300, Duration.ofSeconds(1), 1);
    }

    boolean lets(String address) {
        return byAddress.take(address) && byNode.take(ALL);
    }
}
