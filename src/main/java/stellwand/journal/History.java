package stellwand.journal;

import java.util.Optional;

/** What anybody may note of a stream, to find out later whether it was changed. */
public interface History {

    /** As of that event; empty while nothing has happened in the stream. */
    Optional<Head> at(StreamId stream, long seq);
}
