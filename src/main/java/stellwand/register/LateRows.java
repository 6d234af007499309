package stellwand.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stellwand.idea.IdeaLine;
import stellwand.workshop.Wording.Phrase;

/**
 * What is late for everybody, one by one.
 *
 * @param left how many stand on the pages that follow
 * @param more where they are; null: this is the last one
 */
public record LateRows(List<LateRow> rows, boolean isFirst, int left, @Nullable String more) {
    public LateRows {
        rows = List.copyOf(rows);
    }

    /**
     * @param unit of which something is expected; null: the coordination, or a unit that has ended
     * @param leads whether that has it, and is not only asked beside
     */
    public record LateRow(
            IdeaLine idea, @Nullable Phrase unit, boolean hasEnded, boolean leads, String due) {}
}
