package stellwand.database;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL ends itself when the disk under its log is full. It is started again as soon as that
 * works, at the same port, so that connections come back by themselves. What was acknowledged was
 * on the disk before.
 */
final class Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(2);

    private final Cluster cluster;
    private final int port;
    private boolean over;

    Watch(Cluster cluster, int port) {
        this.cluster = cluster;
        this.port = port;
    }

    void begin() {
        Thread.ofVirtual().name("watch over PostgreSQL").start(this::watch);
    }

    private synchronized void watch() {
        try {
            while (!over) {
                look();
                wait(LOOKS_EVERY.toMillis());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            if (cluster.isRunning()) return;
            LOG.error("PostgreSQL has ended, its log in postgres/log says why: starting it again");
            if (cluster.startAt(port).isPresent()) LOG.warn("PostgreSQL is back");
        } catch (IOException e) {
            LOG.error("PostgreSQL cannot be started yet: {}", e.getMessage());
        }
    }

    /** Once nobody is starting anything any more. */
    synchronized void close() {
        over = true;
        notifyAll();
    }
}
