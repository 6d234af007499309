package stellwand.journal;

import java.util.List;
import java.util.Map;

/** What a rule says to a command: events, or a reason why not. */
public sealed interface Decision<E extends Event, R extends Reason> {

    /**
     * A "yes".
     *
     * @param events what happened; may be empty when the wish is already true
     * @param erase contents to be emptied in the same transaction
     * @param answer what the author is told, now and when the command comes again
     */
    record Accepted<E extends Event, R extends Reason>(
            List<E> events, List<ContentId> erase, Map<String, String> answer)
            implements Decision<E, R> {
        public Accepted {
            events = List.copyOf(events);
            erase = List.copyOf(erase);
            answer = Map.copyOf(answer);
        }
    }

    record Refused<E extends Event, R extends Reason>(R reason) implements Decision<E, R> {}

    static <E extends Event, R extends Reason> Decision<E, R> accept(E event) {
        return new Accepted<>(List.of(event), List.of(), Map.of());
    }

    static <E extends Event, R extends Reason> Decision<E, R> accept(List<E> events) {
        return new Accepted<>(events, List.of(), Map.of());
    }

    static <E extends Event, R extends Reason> Decision<E, R> accept(
            E event, Map<String, String> answer) {
        return new Accepted<>(List.of(event), List.of(), answer);
    }

    static <E extends Event, R extends Reason> Decision<E, R> acceptAndErase(
            E event, List<ContentId> erase) {
        return acceptAndErase(List.of(event), erase);
    }

    static <E extends Event, R extends Reason> Decision<E, R> acceptAndErase(
            List<E> events, List<ContentId> erase) {
        return new Accepted<>(events, erase, Map.of());
    }

    static <E extends Event, R extends Reason> Decision<E, R> refuse(R reason) {
        return new Refused<>(reason);
    }
}
