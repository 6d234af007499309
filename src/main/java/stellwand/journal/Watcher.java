package stellwand.journal;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.util.IteratingCallback;
import org.jspecify.annotations.Nullable;

/**
 * One open event stream: a cursor, never a queue. Whoever reads slowly gets what came meanwhile in
 * one larger write.
 */
final class Watcher extends IteratingCallback {
    /** What may wait of that which is only passing; more than that would be a queue. */
    private static final int PASSING_BYTES = 16 * 1024;

    private final Broadcast broadcast;
    private final Admission admission;
    private final Line line;
    private final AtomicReference<@Nullable ByteBuffer> passing = new AtomicReference<>();
    private volatile long cursor;
    private volatile boolean writing;
    private volatile boolean ending;

    Watcher(Broadcast broadcast, Admission admission, Line line, long cursor) {
        this.broadcast = broadcast;
        this.admission = admission;
        this.line = line;
        this.cursor = cursor;
    }

    Admission admission() {
        return admission;
    }

    /** Something may have come. */
    void wake() {
        iterate();
    }

    /** Sends bytes without an id. For one who reads too slowly, the older are dropped. */
    void pass(ByteBuffer bytes) {
        passing.accumulateAndGet(bytes, Watcher::both);
        iterate();
    }

    private static ByteBuffer both(@Nullable ByteBuffer older, ByteBuffer newer) {
        if (older == null || older.remaining() + newer.remaining() > PASSING_BYTES) return newer;
        return ByteBuffer.allocate(older.remaining() + newer.remaining())
                .put(older.duplicate())
                .put(newer.duplicate())
                .flip();
    }

    /** One who does not read would never notice. */
    void end() {
        ending = true;
        iterate();
        if (writing) line.cut();
    }

    @Override
    protected Action process() {
        if (ending) return Action.SUCCEEDED;
        var chunk = broadcast.window().after(cursor, admission.audience());
        while (chunk != null && !chunk.bytes().hasRemaining()) {
            cursor = chunk.to();
            chunk = broadcast.window().after(cursor, admission.audience());
        }
        if (chunk != null) {
            cursor = chunk.to();
            return write(chunk.bytes());
        }
        var bytes = passing.getAndSet(null);
        return bytes == null ? Action.IDLE : write(bytes);
    }

    private Action write(ByteBuffer shared) {
        writing = true;
        line.write(shared.slice(), this);
        return Action.SCHEDULED;
    }

    @Override
    protected void onSuccess() {
        writing = false;
    }

    @Override
    protected void onCompleteSuccess() {
        broadcast.leave(this);
        line.end();
    }

    @Override
    protected void onCompleteFailure(Throwable cause) {
        broadcast.leave(this);
        line.fail(cause);
    }
}
