package stellwand.workshop;

import java.time.LocalDate;
import java.util.UUID;
import stellwand.journal.Outcome;

/** An evening that others have held before, to start from. A bean. */
public interface WorkshopTemplate {

    /** For forms; for good. */
    String key();

    Wording title();

    /**
     * Prepares it all, with its rounds. The same wish again goes on where the first one stopped.
     *
     * @return the first refusal, if there is one
     */
    Outcome prepare(UUID command, UUID actor, WorkshopId workshop, LocalDate date);
}
