package stellwand.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Sessions looked up a moment ago. What another node revokes is noticed when an entry expires.
 * Unknown cookies are not kept, or else anybody could fill the memory.
 */
final class SessionCache {
    static final Duration KEPT = Duration.ofSeconds(20);
    private static final int MOST = 20_000;

    private final Clock clock;
    private final Map<Token, Entry> entries = new ConcurrentHashMap<>();

    /** Counts what was forgotten, so that a look-up under way does not bring it back. */
    private final AtomicLong forgotten = new AtomicLong();

    SessionCache(Clock clock) {
        this.clock = clock;
    }

    Optional<Session> get(Token token, Supplier<Optional<Session>> lookUp) {
        var known = entries.get(token);
        if (known != null && clock.instant().isBefore(known.until)) {
            return Optional.of(known.session);
        }
        long before = forgotten.get();
        var found = lookUp.get();
        found.ifPresentOrElse(session -> keep(token, session, before), () -> entries.remove(token));
        return found;
    }

    private void keep(Token token, Session session, long before) {
        if (entries.size() >= MOST) entries.clear();
        entries.put(token, new Entry(session, clock.instant().plus(KEPT)));
        if (forgotten.get() != before) entries.remove(token);
    }

    void forget(UUID session) {
        forgotten.incrementAndGet();
        entries.values().removeIf(entry -> entry.session.id().equals(session));
    }

    private record Entry(Session session, Instant until) {}
}
