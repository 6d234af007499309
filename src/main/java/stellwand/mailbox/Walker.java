package stellwand.mailbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes one thing after the other off a queue, on a thread of its own, until there is none, and
 * looks again every now and then. Nothing but {@link #stop} ends it: a database that is away for a
 * while is asked again.
 */
public final class Walker {
    private static final Logger LOG = LoggerFactory.getLogger(Walker.class);

    /** Also for what another node put there, and what is due again. */
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(10);

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final String name;
    private final BooleanSupplier next;
    private final Duration pause;
    private final Semaphore bell = new Semaphore(0);
    private volatile @Nullable Thread walking;

    /**
     * @param next takes one thing; whether there was one
     */
    public Walker(String name, BooleanSupplier next) {
        this(name, next, LOOKS_EVERY);
    }

    Walker(String name, BooleanSupplier next, Duration pause) {
        this.name = name;
        this.next = next;
        this.pause = pause;
    }

    public void start() {
        if (isGoing()) return;
        walking = Thread.ofVirtual().name(name).unstarted(this::walk);
        walking.start();
    }

    /** There may be something that was not there a moment ago. */
    public void soon() {
        bell.release();
    }

    public boolean isGoing() {
        return walking != null;
    }

    /** Not of one that was stopped in the middle of a letter, and has not noticed yet. */
    private boolean isMine() {
        return Thread.currentThread().equals(walking);
    }

    private void walk() {
        try {
            while (isMine()) {
                bell.drainPermits();
                takeAll();
                bell.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void takeAll() {
        try {
            while (isMine() && next.getAsBoolean()) {}
        } catch (RuntimeException | Error e) {
            LOG.error("\"{}\" stumbled, and goes on in {} s", name, pause.toSeconds(), e);
        }
    }

    /** Not by interrupting: that would break a letter's connection in the middle. */
    public void stop() {
        var thread = walking;
        walking = null;
        bell.release();
        if (thread == null) return;
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
