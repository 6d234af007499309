package stellwand.idea;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of what was found.
 *
 * @param next where it goes on; null at the end
 * @param meant words that are written almost like those that were looked for, as they stand in
 *     these ideas; empty when the words themselves were found often enough
 */
public record Slice(List<IdeaRow> rows, @Nullable From next, List<String> meant) {
    public Slice {
        rows = List.copyOf(rows);
        meant = List.copyOf(meant);
    }

    /**
     * @param fit how well it fits the words: none of them is in it, only words like them
     */
    record Found(IdeaRow row, int fit) {
        boolean isOnlyAlike() {
            return fit == 0;
        }
    }

    static Slice of(List<Found> oneMore, ListOrder order, int most, List<String> meant) {
        var found = oneMore.size() <= most ? oneMore : oneMore.subList(0, most);
        var rows = found.stream().map(Found::row).toList();
        if (oneMore.size() <= most) return new Slice(rows, null, meant);
        var last = found.getLast();
        var row = last.row();
        var fit = order == ListOrder.BEST ? (Integer) last.fit() : null;
        return new Slice(rows, new From(row.number(), row.changedAt(), fit), meant);
    }
}
