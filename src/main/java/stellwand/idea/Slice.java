package stellwand.idea;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of what was found.
 *
 * @param next below which number it goes on; null at the end
 */
public record Slice(List<IdeaRow> rows, @Nullable Integer next) {
    public Slice {
        rows = List.copyOf(rows);
    }

    static Slice of(List<IdeaRow> oneMore, int most) {
        if (oneMore.size() <= most) return new Slice(oneMore, null);
        var rows = oneMore.subList(0, most);
        return new Slice(rows, rows.getLast().number());
    }
}
