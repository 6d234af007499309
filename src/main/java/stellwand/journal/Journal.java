package stellwand.journal;

import java.util.List;

/** The only way in which anything changes. */
public interface Journal {

    /** Blocks until the outcome is durable. */
    Outcome submit(StreamId stream, Envelope envelope, Decider decider);

    /** The folded states at the head of the stream; for pages and rules that only look. */
    States states(StreamId stream);

    /** Events after {@code seq}, in order. */
    List<Recorded> read(StreamId stream, long seq);
}
