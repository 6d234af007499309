package stellwand.people;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often something may be done: for each key a bucket of tokens that fills up again. Kept in
 * memory by each node, so a restart forgives.
 *
 * <p>At most {@code keys} buckets are kept. When there are more, the one that was asked least
 * recently is forgotten: who floods us with keys must not lock others out. A limit that such a
 * flood must not lift needs a second one with a single key behind it, as in {@link Guesses}.
 */
public final class Limit {
    private final Clock clock;
    private final int tokens;
    private final Duration refill;
    private final Map<String, Bucket> buckets;

    /**
     * @param tokens how often in a row
     * @param refill until one more is allowed
     */
    public Limit(Clock clock, int tokens, Duration refill, int keys) {
        this.clock = clock;
        this.tokens = tokens;
        this.refill = refill;
        this.buckets = mostRecent(keys);
    }

    /** Takes a token, or says no. */
    public synchronized boolean take(String key) {
        var bucket = buckets.computeIfAbsent(key, _ -> new Bucket(tokens, clock.millis()));
        bucket.fill();
        if (bucket.left < 1) return false;
        bucket.left--;
        return true;
    }

    /** For what turned out not to count. */
    public synchronized void giveBack(String key) {
        var bucket = buckets.get(key);
        if (bucket != null) bucket.left = Math.min(tokens, bucket.left + 1);
    }

    private static Map<String, Bucket> mostRecent(int keys) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > keys;
            }
        };
    }

    private final class Bucket {
        private double left;
        private long filledAt;

        Bucket(double left, long filledAt) {
            this.left = left;
            this.filledAt = filledAt;
        }

        void fill() {
            long now = clock.millis();
            double more = (double) Math.max(0, now - filledAt) / refill.toMillis();
            left = Math.min(tokens, left + more);
            filledAt = now;
        }
    }
}
