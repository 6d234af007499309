package stellwand.journal;

import java.util.Map;

/**
 * The wire names of a package's events, such as {@code "board.card-pinned"}. A bean; names are for
 * good, classes may be renamed.
 */
public record EventNames<E extends Event>(Map<String, Class<? extends E>> classes) {
    public EventNames {
        classes = Map.copyOf(classes);
    }
}
