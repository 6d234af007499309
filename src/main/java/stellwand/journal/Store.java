package stellwand.journal;

import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes batches durable: events, contents, erasures, answers and view rows in one transaction. */
final class Store {
    private final TransactionTemplate transaction;
    private final JournalTables tables;
    private final ContentTable contents;
    private final Views views;
    private final Announcements announcements;
    private final Erasures erasures;
    private final Chaining chaining;

    Store(
            TransactionTemplate transaction,
            JournalTables tables,
            ContentTable contents,
            Views views,
            Announcements announcements,
            Erasures erasures,
            Chaining chaining) {
        this.transaction = transaction;
        this.tables = tables;
        this.contents = contents;
        this.views = views;
        this.announcements = announcements;
        this.erasures = erasures;
        this.chaining = chaining;
    }

    List<Recorded> after(StreamId stream, long seq) {
        return Outage.inTwoTries(() -> tables.after(stream, seq));
    }

    /**
     * Empty when another node was faster, or this one before its connection died: read the tail and
     * decide again.
     */
    Optional<Batch> store(StreamId stream, Folded head, List<Waiting> waiting) {
        var stored = Outage.inTwoTries(() -> inOneTransaction(stream, head, waiting));
        stored.ifPresent(batch -> spread(stream, batch));
        return stored;
    }

    private Optional<Batch> inOneTransaction(StreamId stream, Folded head, List<Waiting> waiting) {
        var commands = waiting.stream().map(wish -> wish.envelope().command()).toList();
        return transaction.execute(status -> {
            var batch = new Batch(stream, head, tables.answers(stream, commands));
            waiting.forEach(batch::decide);
            if (holds(stream, head, batch)) return Optional.of(batch);
            status.setRollbackOnly();
            return Optional.empty();
        });
    }

    /** A "no" must be as up to date as a "yes", also when another node writes. */
    private boolean holds(StreamId stream, Folded head, Batch batch) {
        return batch.accepted.isEmpty()
                ? tables.version(stream) == head.seq()
                : write(stream, head, batch);
    }

    private boolean write(StreamId stream, Folded head, Batch batch) {
        var tail = tables.advance(stream, head.seq(), batch.states().seq());
        if (tail.isEmpty()) return false;
        var before = whole(tail.get(), stream, head.seq());
        tables.storeEvents(before, batch.events, contents.store(stream, batch.accepted));
        tables.storeAnswers(stream, batch.answers);
        contents.erase(batch.erased, batch.accepted.getLast().at());
        batch.events.forEach(views::apply);
        return true;
    }

    /** Where an older node has written without hashes, they are made up for. */
    private byte[] whole(byte[] tail, StreamId stream, long seq) {
        return seq == 0 || tail.length > 0 ? tail : chaining.of(stream);
    }

    private void spread(StreamId stream, Batch batch) {
        if (!batch.events.isEmpty()) announcements.written(stream, batch.states().seq());
        if (!batch.erased.isEmpty()) erasures.append(batch.erased, batch.accepted.getLast().at());
    }
}
