package stellwand.round;

import java.util.List;
import java.util.Optional;
import stellwand.journal.Event;
import stellwand.journal.Reason;
import stellwand.journal.States;

/**
 * What another package lets happen in the moment in which a round opens: all of it, or nothing. A
 * bean; pure.
 */
public interface AtOpening {

    /**
     * @param states as they were before
     * @param chance came in with the command: the same again decides the same
     */
    List<? extends Event> opens(Round round, States states, long chance);

    /** Why no round can open now. */
    default Optional<Reason> whyNot(States states) {
        return Optional.empty();
    }
}
