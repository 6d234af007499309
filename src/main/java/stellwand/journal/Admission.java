package stellwand.journal;

import java.util.Optional;

/**
 * May this request watch, what, and as whom.
 *
 * @param session closing this session closes the stream
 */
public record Admission(StreamId stream, Audience audience, String session) {

    /** Decides when a stream is opened. A bean, given by the package that knows sessions. */
    public interface Gate {

        /**
         * Called for every request, and once more when the watcher has joined.
         *
         * @param path of the request, for example {@code /api/workshops/…/events}
         * @param cookies the {@code Cookie} header, or an empty text
         * @return empty when the path is no stream, or none of theirs
         */
        Optional<Admission> judge(String path, String cookies);
    }
}
