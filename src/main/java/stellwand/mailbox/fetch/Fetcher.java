package stellwand.mailbox.fetch;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stays at the letterbox of one address for as long as the house is open. */
final class Fetcher {
    private static final Logger LOG = LoggerFactory.getLogger(Fetcher.class);
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(30);

    /** RFC 2177: a server may hang up after half an hour; routers forget sooner. */
    private static final Duration LISTENS = Duration.ofMinutes(5);

    /**
     * What comes between a look and listening is not told by every server (GreenMail keeps it to
     * itself): so after something came it listens shortly, and then looks again.
     */
    private static final Duration LISTENS_FIRST = Duration.ofSeconds(2);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ImapAddress address;
    private final IncomingTable table;
    private final MailKey key;
    private final Clock clock;
    private final Runnable somethingCame;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean isGoing;
    private volatile @Nullable Letterbox open;
    private @Nullable Thread thread;
    private int failures;

    Fetcher(
            ImapAddress address,
            IncomingTable table,
            MailKey key,
            Clock clock,
            Runnable somethingCame) {
        this.address = address;
        this.table = table;
        this.key = key;
        this.clock = clock;
        this.somethingCame = somethingCame;
    }

    void start() {
        isGoing = true;
        thread = Thread.ofVirtual().name("fetcher").start(this::stay);
    }

    private void stay() {
        try {
            while (isGoing) {
                visit();
                if (isGoing) bell.tryAcquire(pause().toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until the connection breaks. */
    private void visit() throws InterruptedException {
        try (var letterbox = Letterbox.open(address)) {
            open = letterbox;
            var patience = LISTENS_FIRST;
            while (isGoing) {
                boolean something = takeAll(letterbox);
                failures = 0;
                if (something) patience = LISTENS_FIRST;
                if (isGoing) listen(letterbox, patience);
                patience = LISTENS;
            }
        } catch (MessagingException | IOException | RuntimeException broken) {
            if (isGoing) tell(broken);
        } finally {
            open = null;
        }
    }

    /** What went wrong, by kind only: messages of mail servers like to quote. */
    private void tell(Exception broken) {
        failures++;
        if (failures > 1) return;
        LOG.warn(
                "No mail from {}: {}; trying again",
                address.host(),
                broken.getClass().getSimpleName());
    }

    private Duration pause() {
        var longer = Duration.ofSeconds(1L << Math.min(failures, 9));
        return longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }

    /** Whether there was something. */
    private boolean takeAll(Letterbox letterbox) throws MessagingException, IOException {
        boolean something = false;
        while (isGoing && letterbox.take(this::store) > 0) {
            somethingCame.run();
            something = true;
        }
        return something;
    }

    private void store(
            long uidValidity, long uid, @Nullable String messageId, byte @Nullable [] raw) {
        var id = UUID.randomUUID();
        var sealed = raw == null ? null : key.seal(id, raw);
        table.add(
                address,
                new IncomingTable.Fetched(id, uidValidity, uid, messageId, sealed),
                clock.instant());
    }

    private void listen(Letterbox letterbox, Duration atMost)
            throws MessagingException, InterruptedException {
        if (!letterbox.tellsNews()) {
            bell.tryAcquire(LOOKS_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            return;
        }
        var alarm = Thread.ofVirtual().start(() -> wakeAfter(atMost, letterbox));
        try {
            letterbox.awaitNews();
        } finally {
            alarm.interrupt();
        }
    }

    private static void wakeAfter(Duration time, Letterbox letterbox) {
        try {
            Thread.sleep(time);
            letterbox.wake();
        } catch (InterruptedException newsCame) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        isGoing = false;
        bell.release();
        var letterbox = open;
        if (letterbox != null) letterbox.wake();
        var going = thread;
        if (going == null) return;
        try {
            going.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
