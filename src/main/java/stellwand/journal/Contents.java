package stellwand.journal;

import java.util.Collection;
import java.util.Map;

/** Reads texts. What was erased is missing. */
public interface Contents {
    Map<ContentId, Written> read(Collection<ContentId> ids);
}
