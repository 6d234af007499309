package stellwand.journal;

import java.util.Collections;
import java.util.Iterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Heads from a note, in the order of their streams' ids, taken beside the streams of today. */
final class Noted {
    private final Iterator<Head> heads;
    private @Nullable Head next;

    Noted(Iterator<Head> heads) {
        this.heads = heads;
        this.next = heads.hasNext() ? heads.next() : null;
    }

    static Noted nothing() {
        return new Noted(Collections.emptyIterator());
    }

    /**
     * The head of this stream, if it is noted.
     *
     * @param gone is told those before it, which are not there any more
     */
    @Nullable Head upTo(StreamId stream, Consumer<Head> gone) {
        for (var head = next; head != null; head = next) {
            int order = order(head, stream);
            if (order > 0) return null;
            turn();
            if (order == 0) return head;
            gone.accept(head);
        }
        return null;
    }

    /** As the database sorts ids. */
    private static int order(Head head, StreamId stream) {
        return head.stream().id().toString().compareTo(stream.id().toString());
    }

    void rest(Consumer<Head> gone) {
        for (var head = next; head != null; head = next) {
            turn();
            gone.accept(head);
        }
    }

    private void turn() {
        next = heads.hasNext() ? heads.next() : null;
    }
}
