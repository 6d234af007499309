package stellwand.idea;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage.Line;

/**
 * An idea that is like another one.
 *
 * @param common the words in common, as the other one writes them: never empty
 */
public record SimilarIdea(IdeaLine idea, List<String> common) {
    private static final int LONGEST_TITLE = 140;

    public SimilarIdea {
        common = List.copyOf(common);
    }

    /** Its first line, and of that no more than one takes in at a glance. */
    public @Nullable Line title() {
        var text = idea.text();
        if (text == null) return null;
        var first = text.text().strip().lines().findFirst().orElse("");
        return new Line(text.language(), shortened(first));
    }

    private static String shortened(String line) {
        if (line.codePointCount(0, line.length()) <= LONGEST_TITLE) return line;
        return line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE - 1)).strip() + "…";
    }
}
