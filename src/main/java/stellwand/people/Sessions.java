package stellwand.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import stellwand.journal.Feed;

/**
 * The browsers that we know, by one opaque cookie each; for pages, for {@code /api} and for event
 * streams. The cookie is stored only as a hash.
 *
 * <p>A session is forgotten {@link #FORGOTTEN_AFTER} its last use, and what it may as staff ends
 * {@link #STAFF_ENDS_AFTER} the last use. Use is written down no more often than every {@link
 * #NOTED_EVERY}.
 */
@Component
public class Sessions {
    static final Duration FORGOTTEN_AFTER = Duration.ofDays(30);
    static final Duration STAFF_ENDS_AFTER = Duration.ofHours(12);
    static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    private final SessionTable table;
    private final SessionCookie cookie;
    private final SessionCache cache;
    private final Feed feed;
    private final Clock clock;

    Sessions(SessionTable table, SessionCookie cookie, Feed feed, Clock clock) {
        this.table = table;
        this.cookie = cookie;
        this.cache = new SessionCache(clock);
        this.feed = feed;
        this.clock = clock;
    }

    /**
     * Fast, since 500 phones open their streams at once: mostly from memory.
     *
     * @param cookieHeader the whole {@code Cookie} header
     */
    public Optional<Session> find(@Nullable String cookieHeader) {
        return cookie.read(cookieHeader)
                .flatMap(token -> cache.get(token, () -> table.find(token, clock.instant())));
    }

    public Caller caller(@Nullable String cookieHeader, Locale locale) {
        return find(cookieHeader)
                .map(session -> session.caller(locale))
                .orElseGet(() -> Caller.nobody(locale));
    }

    /**
     * Like {@link #find}, and notes that the session is in use.
     *
     * @return the cookie to send again, now that it lives longer; empty when it was noted lately
     */
    public Optional<String> noteUse(Session session, @Nullable String cookieHeader) {
        var now = clock.instant();
        if (session.seenAt().plus(NOTED_EVERY).isAfter(now)) return Optional.empty();
        table.touch(session.id(), now);
        cache.forget(session.id());
        return cookie.read(cookieHeader).map(cookie::write);
    }

    /**
     * Gives the browser one more identity. Whoever becomes staff gets a new cookie, so that a
     * cookie planted beforehand is worth nothing.
     *
     * @return the {@code Set-Cookie} header to answer with
     */
    @Transactional
    String admit(@Nullable String cookieHeader, Identity identity) {
        var known = find(cookieHeader);
        var old = known.isPresent() ? cookie.read(cookieHeader) : Optional.<Token>empty();
        var token = old.filter(_ -> !isStaff(identity)).orElseGet(table::newToken);
        var now = clock.instant();
        var session = known.map(Session::id).orElseGet(UUID::randomUUID);
        table.keep(session, token, now);
        table.add(session, identity, now);
        whenStored(() -> cache.forget(session));
        return cookie.write(token);
    }

    private static boolean isStaff(Identity identity) {
        return switch (identity) {
            case Identity.OfStaff _ -> true;
            case Identity.OfParticipant _ -> false;
            case Identity.ByLink(_, boolean asStaff) -> asStaff;
        };
    }

    /** The {@code Set-Cookie} header that makes a browser forget. */
    public String farewell() {
        return cookie.erase();
    }

    public List<SessionRow> ofStaff(UUID staff) {
        return table.ofStaff(staff, clock.instant());
    }

    /** Ends a session of this member of staff, and its streams; whose it is not, nothing. */
    public void revoke(UUID staff, UUID session) {
        end(table.deleteOfStaff(staff, session));
    }

    public void revokeAll(UUID staff) {
        end(table.deleteAllOfStaff(staff));
    }

    /** What this person may has changed: who they are is looked up anew, also for open streams. */
    void refresh(UUID staff) {
        end(table.allOfStaff(staff));
    }

    public void revoke(UUID session) {
        end(table.delete(session));
    }

    /** Those who came by the link lose what it gave them; what else they are, they stay. */
    void withdraw(UUID link) {
        end(table.withdraw(link));
    }

    /** This browser loses what the link gave it; others that came by it keep it. */
    void withdraw(UUID session, UUID link) {
        end(table.withdraw(session, link));
    }

    /** Browsers lose whom they were at this evening; those that are nobody else are forgotten. */
    void forgetParticipants(UUID workshop) {
        end(table.forgetParticipants(workshop));
    }

    private void end(Collection<UUID> sessions) {
        whenStored(() -> {
            sessions.forEach(cache::forget);
            sessions.forEach(session -> feed.close(session.toString()));
        });
    }

    /** Earlier, a look-up could bring back what is about to change. */
    private static void whenStored(Runnable action) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            action.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        action.run();
                    }
                });
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
    void forgetTheUnused() {
        end(table.deleteUnused(clock.instant()));
    }

    /**
     * Streams outlive the look-up that opened them, so whose grant has run out is shown out, and
     * whom another node has revoked.
     */
    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void endWhatHasRunOut() {
        end(table.dropFormer(clock.instant()));
        end(revokedElsewhere());
    }

    private Collection<UUID> revokedElsewhere() {
        var watching = feed.sessions().stream().map(UUID::fromString).collect(Collectors.toSet());
        table.known(watching).forEach(watching::remove);
        return watching;
    }
}
