package stellwand.idea;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of what was found.
 *
 * @param next where it goes on; null at the end
 */
public record Slice(List<IdeaRow> rows, @Nullable From next) {
    public Slice {
        rows = List.copyOf(rows);
    }

    static Slice of(List<IdeaRow> oneMore, int most) {
        if (oneMore.size() <= most) return new Slice(oneMore, null);
        var rows = oneMore.subList(0, most);
        var last = rows.getLast();
        return new Slice(rows, new From(last.number(), last.changedAt()));
    }
}
