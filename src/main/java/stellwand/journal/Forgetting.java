package stellwand.journal;

import java.util.Collection;
import java.util.UUID;

/** Rows of a package that were noted as erased ({@link ErasureNotes}). A bean. */
public interface Forgetting {
    /**
     * Those of them that a restored backup has brought back go again.
     *
     * @param rows ids of everything that was ever erased, of other packages, too
     */
    void forget(Collection<UUID> rows);
}
