package stellwand.promise;

import java.util.Map;
import stellwand.journal.Event;
import stellwand.journal.EventNames;

/** What was promised for the ideas of a workshop; in the workshop's own stream. */
public sealed interface PromiseEvent extends Event {

    /** From now on this holds, and nothing that was promised before. */
    record PromiseGiven(Promise promise) implements PromiseEvent {}

    EventNames<PromiseEvent> NAMES =
            new EventNames<>(Map.of("promise.promise-given", PromiseGiven.class));
}
