package stellwand.journal;

import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A job on a thread of its own, never twice at once. Asked for again while it runs, it runs once
 * more afterwards: whoever first changes something and then asks is never overlooked.
 */
final class Errand {
    private static final Logger LOG = LoggerFactory.getLogger(Errand.class);

    private final String name;
    private final Runnable job;
    private final AtomicInteger asked = new AtomicInteger();

    Errand(String name, Runnable job) {
        this.name = name;
        this.job = job;
    }

    void ask() {
        if (asked.getAndIncrement() == 0) Thread.ofVirtual().name(name).start(this::run);
    }

    private void run() {
        int taken;
        do {
            taken = asked.get();
            once();
        } while (!asked.compareAndSet(taken, 0));
    }

    /** The next run must come whatever became of this one. */
    private void once() {
        try {
            job.run();
        } catch (RuntimeException | Error e) {
            LOG.error("The errand \"{}\" failed", name, e);
        }
    }
}
