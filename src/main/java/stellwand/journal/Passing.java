package stellwand.journal;

import java.util.List;

/**
 * A package's tables with what is worth something for minutes only: neither carried by an export
 * nor rebuilt. A bean.
 */
public record Passing(List<String> names) {
    public Passing {
        names = List.copyOf(names);
    }
}
