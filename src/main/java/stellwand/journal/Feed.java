package stellwand.journal;

import java.util.Set;

/** What is happening now, for those who watch. */
public interface Feed {

    /**
     * Tells watchers something that is not journalled (presence, a pointer): sent without an id,
     * never resumed, lost when nobody listens.
     */
    void whisper(StreamId stream, Audience audience, Object json);

    /** How many streams of this audience are open on this node. */
    int watching(StreamId stream, Audience audience);

    /** Whose streams are open on this node. */
    Set<String> sessions();

    /** Closes every stream of a revoked session on this node. */
    void close(String session);
}
