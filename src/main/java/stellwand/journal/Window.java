package stellwand.journal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The recent frames of a stream. Like a compacted log: a newer frame about a subject turns the
 * older ones into tombstones, so a resume never brings back what was corrected, hidden or erased.
 */
final class Window {
    /** About ten busy minutes of a large evening; older watchers load the board instead. */
    static final int FRAMES = 4096;

    /** What one write to one watcher holds at most. */
    private static final int CHUNK_BYTES = 256 * 1024;

    private final List<Frame> frames = new ArrayList<>();
    private final Map<String, Long> newest = new HashMap<>();
    private final Map<Audience, Chunk> shared = new EnumMap<>(Audience.class);
    private long before;
    private long fresh;

    /**
     * @param bytes read-only
     */
    record Chunk(long from, long to, ByteBuffer bytes) {}

    /**
     * @param before seq of the last event that is not in the window
     */
    Window(long before) {
        this.before = before;
        this.fresh = before;
    }

    synchronized long head() {
        return before + frames.size();
    }

    synchronized void add(List<Frame> more) {
        fresh = head();
        more.forEach(this::add);
        shared.clear();
        if (frames.size() > FRAMES + FRAMES / 4) forget(frames.size() - FRAMES);
    }

    private void add(Frame frame) {
        var subject = frame.subject();
        if (subject != null) {
            var older = newest.put(subject, frame.seq());
            if (older != null && older > before) bury(older);
        }
        frames.add(frame);
    }

    private void bury(long seq) {
        var place = (int) (seq - before - 1);
        frames.set(place, frames.get(place).tombstone());
    }

    private void forget(int count) {
        frames.subList(0, count).clear();
        before += count;
        newest.values().removeIf(seq -> seq <= before);
    }

    /** Forgets all frames: whoever is behind {@code head} loads the board. */
    synchronized void startAnew(long head) {
        frames.clear();
        newest.clear();
        shared.clear();
        before = head;
        fresh = head;
    }

    /**
     * What comes after {@code cursor}; null when there is nothing yet, or when the watcher knows
     * more than this node, from another or from the tables. Watchers at one place share it.
     */
    synchronized @Nullable Chunk after(long cursor, Audience audience) {
        if (cursor >= head()) return null;
        if (cursor < before) return reset();
        var chunk = shared.get(audience);
        if (chunk == null || chunk.from() != cursor) {
            chunk = join(cursor, audience);
            shared.put(audience, chunk);
        }
        return chunk;
    }

    private Chunk reset() {
        return new Chunk(head(), head(), ByteBuffer.wrap(Frame.reset(head())));
    }

    private Chunk join(long cursor, Audience audience) {
        var rest = frames.subList((int) (cursor - before), frames.size());
        int size = 0;
        int count = 0;
        for (var frame : rest) {
            int next = frame.bytes(audience).length;
            if (count > 0 && size + next > CHUNK_BYTES) break;
            size += next;
            count++;
        }
        var bytes = buffer(size, cursor);
        for (var frame : rest.subList(0, count)) bytes.put(frame.bytes(audience));
        return new Chunk(cursor, cursor + count, bytes.flip().asReadOnlyBuffer());
    }

    /**
     * Memory that the kernel reads without a copy pays for what everybody gets. A thousand watchers
     * resuming at a thousand places would exhaust it.
     */
    private ByteBuffer buffer(int size, long cursor) {
        return cursor >= fresh ? ByteBuffer.allocateDirect(size) : ByteBuffer.allocate(size);
    }
}
