package stellwand.idea;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage.Line;

/**
 * All that this reader may know of one idea. To everybody nothing is named that is not public.
 *
 * @param original as it came in, if others words stand beside it
 * @param reason why it was set aside
 * @param dated the date that stands on a letter
 * @param unitSince since when the unit has it that has it, or the coordination
 * @param due by when whoever has it goes on
 * @param question to its contributors, which waits for an answer
 * @param into the number of the one together with which it is examined
 * @param bundled the numbers of those that are examined with it
 * @param whole the number of the text in which it was one of several
 * @param parts the numbers of the ideas that were in it
 * @param unsighted of how many of those nobody has said yet whether they are examined
 * @param originalHidden whether only staff and its author read how it came in
 * @param cameIn the language in which it came in, if the words that stand there are the office's;
 *     null: they are its author's
 */
public record IdeaDetail(
        IdeaRow row,
        @Nullable Said original,
        @Nullable Said reason,
        @Nullable Said question,
        @Nullable LocalDate dated,
        @Nullable Instant unitSince,
        @Nullable LocalDate due,
        @Nullable Integer into,
        List<Integer> bundled,
        @Nullable Integer whole,
        List<Integer> parts,
        int unsighted,
        boolean originalHidden,
        @Nullable String cameIn) {

    public IdeaDetail {
        bundled = List.copyOf(bundled);
        parts = List.copyOf(parts);
    }

    /** As a page draws it; null stays null. */
    public static @Nullable Line line(@Nullable Said said) {
        return said == null ? null : new Line(said.language(), said.text());
    }

    /** A text in its language. */
    public record Said(String language, String text) {}
}
