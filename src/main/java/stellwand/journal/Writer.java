package stellwand.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The only one on this node that writes to a stream. Takes <em>all</em> commands that wait, decides
 * them in order against the state in memory, stores them in one transaction, then answers the
 * authors, then tells the watchers; the other way round where something was erased, since whoever
 * reads that it is gone must not find it on a feed any more. Under load it batches by itself; when
 * idle it adds no wait and needs no thread.
 */
final class Writer {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    /** Keeps a transaction short enough that its last author does not wait long. */
    private static final int BATCH = 500;

    private final StreamId stream;
    private final Store store;
    private final Watched watched;
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean behind = new AtomicBoolean();
    private final Errand errand;
    private volatile Folded head;

    /**
     * Told what was stored, in order, after the authors have their answers, or before if erased.
     * Never throws.
     */
    interface Watched {

        /**
         * Called by one thread at a time.
         *
         * @param texts those of the new contents that are at hand
         */
        void happened(List<Recorded> events, Map<ContentId, Written> texts, Folded head);
    }

    Writer(StreamId stream, Store store, Folded head, Watched watched) {
        this.stream = stream;
        this.store = store;
        this.head = head;
        this.watched = watched;
        this.errand = new Errand("writer " + stream.id(), this::work);
    }

    Folded head() {
        return head;
    }

    Outcome submit(Envelope envelope, Decider decider) {
        var wish = new Waiting(envelope, decider);
        waiting.add(wish);
        errand.ask();
        return wish.await();
    }

    /** How many commands wait for the next batch. */
    int waiting() {
        return waiting.size();
    }

    /** Another node has written up to this version. */
    void overtakenBy(long version) {
        if (version <= head.seq()) return;
        behind.set(true);
        errand.ask();
    }

    private void work() {
        do attend(nextBatch());
        while (!waiting.isEmpty());
    }

    private List<Waiting> nextBatch() {
        var batch = new ArrayList<Waiting>();
        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
            batch.add(next);
            if (batch.size() == BATCH) break;
        }
        return batch;
    }

    /** Whatever happens, every author gets an answer. */
    private void attend(List<Waiting> batch) {
        try {
            if (behind.getAndSet(false)) catchUp();
            if (!batch.isEmpty()) write(batch);
        } catch (RuntimeException | Error e) {
            if (!(e instanceof JournalUnavailable)) LOG.error("Stream {} stands still", stream, e);
            batch.forEach(wish -> wish.fail(e));
        }
    }

    /** If a batch fails, its commands go one by one, and only the culprit fails. */
    private void write(List<Waiting> batch) {
        try {
            settle(batch);
        } catch (JournalUnavailable outage) {
            throw outage;
        } catch (RuntimeException | Error e) {
            if (batch.size() == 1) batch.getFirst().fail(e);
            else batch.forEach(wish -> write(List.of(wish)));
        }
    }

    private void settle(List<Waiting> batch) {
        var stored = store(batch);
        head = stored.states();
        if (stored.erased.isEmpty()) {
            answer(batch, stored);
            tell(stored.events, stored.texts());
        } else {
            tell(stored.events, stored.texts());
            answer(batch, stored);
        }
    }

    private static void answer(List<Waiting> batch, Batch stored) {
        for (int i = 0; i < batch.size(); i++) batch.get(i).answer(stored.outcomes.get(i));
    }

    private Batch store(List<Waiting> batch) {
        var stored = store.store(stream, head, batch);
        while (stored.isEmpty()) {
            long before = head.seq();
            catchUp();
            if (head.seq() == before) throw stuck();
            stored = store.store(stream, head, batch);
        }
        return stored.get();
    }

    private IllegalStateException stuck() {
        return new IllegalStateException(
                "Expected events of %s after %d, since its version is another, but there are none"
                        .formatted(stream, head.seq()));
    }

    private void catchUp() {
        var tail = store.after(stream, head.seq());
        head = head.with(tail);
        tell(tail, Map.of());
    }

    private void tell(List<Recorded> events, Map<ContentId, Written> texts) {
        if (!events.isEmpty()) watched.happened(events, texts, head);
    }
}
