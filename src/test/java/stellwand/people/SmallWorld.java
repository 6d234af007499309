package stellwand.people;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import stellwand.database.TestDatabase;
import stellwand.journal.Audience;
import stellwand.journal.Feed;
import stellwand.journal.StreamId;
import stellwand.mailbox.TestMailbox;
import stellwand.people.passkeys.Passkeys;
import stellwand.people.passkeys.TestPasskeys;

/** The people of a real database, and a clock that goes when it is told to. */
final class SmallWorld {
    static final UUID EVENING = UUID.fromString("00000000-0000-4000-8000-0000000e0914");
    static final UUID OTHER_EVENING = UUID.fromString("00000000-0000-4000-8000-0000000e0915");
    static final UUID SERVICE_POINT = UUID.fromString("00000000-0000-4000-8000-00000000ab1e");

    private final DataSource source = TestDatabase.fresh();
    final JdbcClient db = JdbcClient.create(source);
    final TransactionTemplate transactions =
            new TransactionTemplate(new JdbcTransactionManager(source));
    final SecureRandom random = new SecureRandom();
    final ClosedStreams feed = new ClosedStreams();
    Instant now = Instant.parse("2017-09-14T16:00:00Z");
    final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    final Guesses guesses = new Guesses(clock);
    final Sessions sessions = sessions("http://localhost:8054");
    final Participants participants =
            new Participants(new ParticipantTable(db, random), sessions, guesses, clock);
    final Links links =
            new Links(
                    new LinkTable(db),
                    sessions,
                    random,
                    clock,
                    URI.create("http://localhost:8054"));

    final Passkeys passkeys = TestPasskeys.at("http://localhost:8054", db, random, clock);
    final StaffAccounts accounts =
            new StaffAccounts(
                    new AccountTable(db),
                    sessions,
                    links,
                    passkeys,
                    TestMailbox.closed(db, clock),
                    letters(),
                    clock);
    final LinkDesk desk = new LinkDesk(links, sessions, accounts);
    final PasskeyDesk passkeyDesk =
            new PasskeyDesk(
                    passkeys, accounts, sessions, TestMailbox.waiting(db, clock), letters(), clock);

    UUID staff(String name, @Nullable LocalDate endsOn, Role... roles) {
        var mail = name.toLowerCase(Locale.ROOT) + "@stadt.example";
        return accounts.createFirst(new Invitation(mail, name, Set.of(roles), endsOn));
    }

    String join() {
        return participants.join(UUID.randomUUID(), EVENING, "de", null).setCookie();
    }

    /** The cookie of somebody signed in, who may have been here before. */
    String signIn(UUID staff, @Nullable String before) {
        return cookie(sessions.admit(before, new Identity.OfStaff(staff, Device.UNKNOWN)));
    }

    Caller caller(String cookie) {
        return sessions.caller(cookie, Locale.GERMAN);
    }

    static StaffLetters letters() {
        return new StaffLetters(messages());
    }

    static MessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/people");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    /** Another node, or this one after a restart: the same database, an empty memory. */
    Sessions sessions(String url) {
        return new Sessions(
                new SessionTable(db, random), new SessionCookie(URI.create(url)), feed, clock);
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    /** What a browser sends after it was told this. */
    static String cookie(String setCookie) {
        return setCookie.substring(0, setCookie.indexOf(';'));
    }

    static final class ClosedStreams implements Feed {
        final List<String> closed = new ArrayList<>();
        final Set<String> open = new HashSet<>();

        @Override
        public void whisper(StreamId stream, Audience audience, Object json) {}

        @Override
        public int watching(StreamId stream, Audience audience) {
            return 0;
        }

        @Override
        public Set<String> sessions() {
            return open;
        }

        @Override
        public void close(String session) {
            closed.add(session);
        }
    }
}
