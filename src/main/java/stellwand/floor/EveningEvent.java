package stellwand.floor;

import static java.util.Map.entry;

import java.time.Instant;
import java.util.Map;
import stellwand.journal.Event;
import stellwand.journal.EventNames;

/** What happened to the evening as a whole. */
public sealed interface EveningEvent extends Event {

    /**
     * The boards are closed, and everybody is thanked.
     *
     * @param at when; what was begun before may still arrive for a while
     */
    record EveningEnded(Instant at) implements EveningEvent {}

    /** As if it had not been ended: it was too early. */
    record EveningResumed() implements EveningEvent {}

    EventNames<EveningEvent> NAMES =
            new EventNames<>(
                    Map.ofEntries(
                            entry("floor.evening-ended", EveningEnded.class),
                            entry("floor.evening-resumed", EveningResumed.class)));
}
