package stellwand.journal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tells other nodes how far streams have come: after the commit and outside of it, since inside it
 * would make commits queue. Bundled, so that a busy node speaks twenty times a second at most.
 * Whoever misses one asks by itself a second later.
 */
final class Announcements implements AutoCloseable {
    static final String CHANNEL = "stellwand_journal";
    static final String REBUILT = "rebuilt";

    private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** PostgreSQL takes just under 8000 bytes. */
    private static final int LINES = 50;

    private final JdbcTemplate db;
    private final Map<StreamId, Long> versions = new ConcurrentHashMap<>();
    private final Errand errand = new Errand("announcements", this::announceThenPause);

    Announcements(JdbcTemplate db) {
        this.db = db;
    }

    void written(StreamId stream, long version) {
        versions.merge(stream, version, Math::max);
        errand.ask();
    }

    void rebuilt() {
        tell(REBUILT);
    }

    private void announceThenPause() {
        announce();
        LockSupport.parkNanos(PAUSE.toNanos());
    }

    private void announce() {
        var lines = new ArrayList<String>();
        for (var stream : List.copyOf(versions.keySet())) {
            var version = versions.remove(stream);
            if (version != null) lines.add(new Announcement(stream, version).line());
            if (lines.size() == LINES) tellAll(lines);
        }
        if (!lines.isEmpty()) tellAll(lines);
    }

    private void tellAll(List<String> lines) {
        tell(String.join("\n", lines));
        lines.clear();
    }

    /** Nothing is lost when a signal is, so it need not wait for the disk. */
    private void tell(String payload) {
        try {
            db.query(
                    "select set_config('synchronous_commit', 'off', true), pg_notify(?, ?)",
                    _ -> {},
                    CHANNEL,
                    payload);
        } catch (DataAccessException e) {
            LOG.warn("Other nodes will notice a second later: {}", e.getMessage());
        }
    }

    /** A chore ends right after its command: what it wrote is told all the same. */
    @Override
    public void close() {
        announce();
    }
}
