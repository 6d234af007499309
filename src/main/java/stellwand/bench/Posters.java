package stellwand.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** People who send cards, over connections that stay open. */
final class Posters implements AutoCloseable {
    private static final Pattern SEQ = Pattern.compile("\"seq\":\"?(\\d+)");
    private static final long STOP = -1;

    private final Contestant server;
    private final LinkedBlockingQueue<Long> due = new LinkedBlockingQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Map<Long, Posted> posted = new ConcurrentHashMap<>();
    private final AtomicBoolean freely = new AtomicBoolean();

    /**
     * Nanoseconds.
     *
     * @param due when it should have been sent: waiting for a slow server counts
     */
    record Posted(long due, long acknowledged) {}

    Posters(Contestant server, int people) {
        this.server = server;
        for (int n = 0; n < people; n++) threads.add(Thread.ofVirtual().start(this::work));
    }

    private void work() {
        try (var line = new Line(server.port())) {
            for (long at = due.take(); at != STOP; at = due.take()) {
                send(line, at);
                while (freely.get()) send(line, System.nanoTime());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(Line line, long at) {
        var reply = line.ask(server.post(UUID.randomUUID()));
        var seq = SEQ.matcher(reply.body());
        if (reply.status() != 201 || !seq.find()) {
            throw new IllegalStateException("Not acknowledged: " + reply.head() + reply.body());
        }
        posted.put(Long.parseLong(seq.group(1)), new Posted(at, System.nanoTime()));
    }

    /** Open loop: posts are due at fixed times, whatever the server does. */
    Map<Long, Posted> atARateOf(double perSecond, double seconds) {
        posted.clear();
        long start = System.nanoTime();
        int count = (int) (perSecond * seconds);
        for (int n = 0; n < count; n++) {
            long at = start + (long) (n / perSecond * 1e9);
            LockSupport.parkNanos(at - System.nanoTime());
            due.add(at);
        }
        return posted;
    }

    /** Closed loop: everybody sends the next card as soon as the last one is acknowledged. */
    int asManyAsPossible(double seconds) {
        posted.clear();
        freely.set(true);
        threads.forEach(_ -> due.add(System.nanoTime()));
        LockSupport.parkNanos((long) (seconds * 1e9));
        int count = posted.size();
        freely.set(false);
        return count;
    }

    @Override
    public void close() {
        threads.forEach(_ -> due.add(STOP));
    }
}
