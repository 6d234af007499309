package stellwand.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears from other nodes how far streams have come. When nobody speaks it asks by itself, and so it
 * does after every reconnect: losing a signal loses nothing.
 */
final class Neighbours implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Neighbours.class);
    private static final Duration BEFORE_RECONNECTING = Duration.ofSeconds(1);

    private final DataSource source;
    private final Streams streams;
    private final LiveFeed feed;
    private final Duration silence;
    private final Errand errand = new Errand("neighbours", this::listenUntilClosed);
    private volatile boolean closed;

    /**
     * @param silence after which it asks by itself
     */
    Neighbours(DataSource source, Streams streams, LiveFeed feed, Duration silence) {
        this.source = source;
        this.streams = streams;
        this.feed = feed;
        this.silence = silence;
    }

    void listen() {
        errand.ask();
    }

    private void listenUntilClosed() {
        while (!closed) {
            try (var connection = source.getConnection()) {
                listenOn(connection);
            } catch (SQLException | RuntimeException e) {
                if (closed) return;
                LOG.warn("No word from other nodes, trying again: {}", e.getMessage());
                LockSupport.parkNanos(BEFORE_RECONNECTING.toNanos());
            }
        }
    }

    private void listenOn(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + Announcements.CHANNEL);
            hear(connection.unwrap(PGConnection.class));
            statement.execute("unlisten *");
        }
    }

    private void hear(PGConnection connection) throws SQLException {
        streams.lookForOthers();
        while (!closed) {
            var said = connection.getNotifications((int) silence.toMillis());
            for (var each : said) each.getParameter().lines().forEach(this::hear);
            if (said.length == 0) streams.lookForOthers();
        }
    }

    private void hear(String line) {
        if (line.equals(Announcements.REBUILT)) feed.reloadAll();
        Announcement.read(line).ifPresent(it -> streams.overtaken(it.stream(), it.version()));
    }

    @Override
    public void close() {
        closed = true;
    }
}
