package stellwand.journal;

import java.util.Optional;

/** What anybody may note of a stream, to find out later whether it was changed. */
public interface History {

    /** Empty while nothing has happened in it. */
    Optional<Head> head(StreamId stream);
}
