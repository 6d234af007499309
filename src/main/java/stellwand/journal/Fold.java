package stellwand.journal;

import java.util.function.BiFunction;

/**
 * A pure summary of a stream, kept current in memory by its writer. A bean; rules of any package
 * may read it through {@link States}.
 *
 * @param kind the kind of streams that it follows
 */
public record Fold<S>(String kind, String name, S start, BiFunction<S, Event, S> step) {

    /** A fold that looks only at the events of one package. */
    public static <S, E extends Event> Fold<S> of(
            String kind, Class<E> events, S start, BiFunction<S, E, S> step) {
        return new Fold<>(
                kind,
                events.getName(),
                start,
                (state, event) ->
                        events.isInstance(event) ? step.apply(state, events.cast(event)) : state);
    }
}
