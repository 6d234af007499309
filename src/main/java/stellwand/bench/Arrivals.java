package stellwand.bench;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** When the last watcher had each event. */
final class Arrivals {
    private final Map<Long, Integer> counts = new ConcurrentHashMap<>();
    private final Map<Long, Long> last = new ConcurrentHashMap<>();

    void arrived(long seq, int watchers) {
        if (counts.merge(seq, 1, Integer::sum) == watchers) {
            last.put(seq, System.nanoTime());
            counts.remove(seq);
        }
    }

    /** Nanoseconds, 0 while somebody still waits. */
    long last(long seq) {
        return last.getOrDefault(seq, 0L);
    }
}
