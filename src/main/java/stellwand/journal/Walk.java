package stellwand.journal;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stellwand.journal.HistoryTable.EventRow;
import stellwand.journal.HistoryTable.StreamRow;

/** Through all streams in the order of their ids, with a note in the other hand. */
final class Walk {
    private final HistoryTable history;
    private final Noted noted;
    private final Consumer<Head> heads;
    private final Broken broken;
    private final Heads all = new Heads();

    Walk(HistoryTable history, Noted noted, Consumer<Head> heads, Broken broken) {
        this.history = history;
        this.noted = noted;
        this.heads = heads;
        this.broken = broken;
    }

    void all() {
        UUID last = null;
        for (var some = history.streams(last); !some.isEmpty(); some = history.streams(last)) {
            portion(some);
            last = some.getLast().id().id();
        }
        noted.rest(this::gone);
    }

    Heads.Sum sum() {
        return all.sum();
    }

    private void portion(List<StreamRow> streams) {
        var portion = new Portion(new ArrayDeque<>(streams));
        var ids = streams.stream().map(it -> it.id().id()).toList();
        history.events(ids, Long.MIN_VALUE, Long.MAX_VALUE, portion::take);
        portion.end();
    }

    /** Events come by stream; a stream may have none. */
    private final class Portion {
        private final Queue<StreamRow> waiting;
        private @Nullable StreamRow current;
        private @Nullable Strand strand;

        Portion(Queue<StreamRow> waiting) {
            this.waiting = waiting;
        }

        void take(EventRow event) {
            while (current == null || !current.id().id().equals(event.stream())) next();
            if (strand != null) strand.take(event);
        }

        void end() {
            while (!waiting.isEmpty()) next();
            finish();
        }

        private void next() {
            finish();
            var stream = waiting.remove();
            current = stream;
            strand =
                    new Strand(
                            stream,
                            noted.upTo(stream.id(), Walk.this::gone),
                            what -> broken.add(stream.id(), what));
        }

        private void finish() {
            if (strand == null) return;
            strand.end();
            strand.head().ifPresent(Walk.this::add);
        }
    }

    private void add(Head head) {
        all.add(head);
        heads.accept(head);
    }

    private void gone(Head head) {
        broken.add(
                head.stream(),
                "it was noted up to event %d, and is not there any more".formatted(head.seq()));
    }
}
