package stellwand.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/**
 * The list of erasures outside the database, for rows of other packages that are no contents: a
 * restored backup must not bring them back.
 */
public interface ErasureNotes {
    /**
     * Before they go, so that no crash comes in between; once more is harmless.
     *
     * @param rows their ids, of which nothing else is called
     */
    void note(Collection<UUID> rows, Instant at);
}
