package stellwand.idea;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage.Line;
import stellwand.journal.Text;

/**
 * An idea that is like another one.
 *
 * @param common the words in common, as the other one writes them: never empty
 * @param through the number of one that is examined together with it, in which they stand; null:
 *     they stand in it itself
 */
public record SimilarIdea(IdeaLine idea, List<String> common, @Nullable Integer through) {
    private static final int LONGEST_TITLE = 140;

    public SimilarIdea {
        common = List.copyOf(common);
    }

    /** Its first line, and of that no more than one takes in at a glance. */
    public @Nullable Line title() {
        var text = idea.excerpt();
        if (text == null) return null;
        var first = text.text().strip().lines().findFirst().orElse("");
        return new Line(text.language(), Text.cut(first, LONGEST_TITLE));
    }
}
