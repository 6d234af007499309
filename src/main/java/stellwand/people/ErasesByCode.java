package stellwand.people;

import java.util.Optional;
import java.util.UUID;
import stellwand.journal.Outcome;

/** A door behind which things have reply codes. A bean; whoever holds the code may erase. */
public interface ErasesByCode {

    /** Empty when the code leads to nothing here. */
    Optional<Outcome> erase(ReplyCode code, UUID command);
}
