package stellwand.mailbox.fetch;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

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
    private final InboxTable inboxes;
    private final Shelf shelf;
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
            InboxTable inboxes,
            MailKey key,
            Clock clock,
            Runnable somethingCame) {
        this.address = address;
        this.inboxes = inboxes;
        this.shelf = new SealedShelf(address, table, inboxes, key, clock);
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
        } catch (MessagingException | RuntimeException | OutOfMemoryError broken) {
            if (isGoing) tell(broken);
        } finally {
            open = null;
        }
    }

    /** What went wrong, by kind only: messages of mail servers like to quote. */
    private void tell(Throwable broken) {
        failures++;
        remember(Trouble.of(broken));
        if (failures > 1) return;
        LOG.warn(
                "No mail from {}: {}; trying again",
                address.host(),
                broken.getClass().getSimpleName());
    }

    /** If what is broken is the database, the log has to do. */
    private void remember(Trouble trouble) {
        try {
            inboxes.failed(address, trouble, clock.instant());
        } catch (DataAccessException away) {
            LOG.warn("Trouble with {} could not be noted", address.host());
        }
    }

    private Duration pause() {
        var longer = Duration.ofSeconds(1L << Math.min(failures, 9));
        return longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }

    /** Whether there was something. */
    private boolean takeAll(Letterbox letterbox) throws MessagingException {
        boolean something = false;
        while (isGoing && takeSome(letterbox)) something = true;
        return something;
    }

    private boolean takeSome(Letterbox letterbox) throws MessagingException {
        var look = letterbox.take(shelf);
        inboxes.looked(address, look.leftBehind(), clock.instant());
        if (look.taken() > 0) somethingCame.run();
        return look.taken() > 0;
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
