package stellwand.people;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Links that grant something to whoever opens them. Links that work once want a click on a button
 * besides: mail scanners follow links, and must not use them up. Links for walls and tables go
 * straight through, as often as one likes, until they expire or are withdrawn.
 */
@Component
public class Links {
    private final LinkTable table;
    private final Sessions sessions;
    private final SecureRandom random;
    private final Clock clock;
    private final String url;

    Links(
            LinkTable table,
            Sessions sessions,
            SecureRandom random,
            Clock clock,
            @Value("${stellwand.url:http://localhost:8054}") URI url) {
        this.table = table;
        this.sessions = sessions;
        this.random = random;
        this.clock = clock;
        this.url = url.toString().replaceAll("/+$", "");
    }

    /**
     * @param once whether it is worth nothing after it was used
     * @return the address; for a link that works once, this is the only time that it is known
     */
    public String make(Grant grant, Duration validFor, boolean once) {
        var token = Token.make(random);
        var now = clock.instant();
        table.add(token, codeFor(grant), grant, once, now, now.plus(validFor));
        return address() + token.text();
    }

    private @Nullable String codeFor(Grant grant) {
        return grant instanceof Grant.TableHost ? HostCodes.make(random) : null;
    }

    private String address() {
        return url + "/link/";
    }

    /** A valid link, as found; looking changes nothing. */
    Optional<Link> find(String token) {
        return table.find(new Token(token), clock.instant());
    }

    /** False when somebody was faster. */
    boolean use(Link link) {
        return !link.once() || table.use(link.id(), clock.instant());
    }

    /** Tables or walls of a workshop, the newest first. */
    public List<LinkRow> ofWorkshop(UUID workshop) {
        return table.ofWorkshop(workshop, clock.instant(), address());
    }

    /** Every link that ever made a device a table's of this workshop, withdrawn ones too. */
    public Set<UUID> everOfTables(UUID workshop) {
        return table.everOfTables(workshop);
    }

    /** From now on the link opens nothing, and those who came by it are shown out. */
    public void revoke(UUID link) {
        table.revoke(link, clock.instant());
        sessions.withdraw(link);
    }

    /**
     * A table's device is given back. Unless the browser is staff, a wall, or another table's
     * device, it is forgotten altogether: also as whom somebody has joined with it.
     *
     * @return what to set as cookie, if anything
     */
    public Optional<String> handBack(Session session, Host host) {
        boolean more =
                session.staff() != null || session.hosts().size() > 1 || !session.walls().isEmpty();
        sessions.withdraw(session.id(), host.id());
        if (more) return Optional.empty();
        sessions.revoke(session.id());
        return Optional.of(sessions.farewell());
    }

    /** Unused links for signing in as this person. */
    void revokeSignIns(UUID staff) {
        table.revokeSignIns(staff, clock.instant());
    }

    void revokeFirstAdministrator() {
        table.revokeFirstAdministrator(clock.instant());
    }
}
