package stellwand.journal;

import java.util.List;

/** The journal in PostgreSQL. */
final class StoredJournal implements Journal {
    private final Streams streams;
    private final Store store;

    StoredJournal(Streams streams, Store store) {
        this.streams = streams;
        this.store = store;
    }

    @Override
    public Outcome submit(StreamId stream, Envelope envelope, Decider decider) {
        return streams.get(stream).writer().submit(envelope, decider);
    }

    @Override
    public States states(StreamId stream) {
        return streams.get(stream).writer().head();
    }

    @Override
    public List<Recorded> read(StreamId stream, long seq) {
        return store.after(stream, seq);
    }
}
