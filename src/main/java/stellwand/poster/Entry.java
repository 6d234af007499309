package stellwand.poster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.Feasibility;
import stellwand.idea.NoWords;
import stellwand.idea.Stage;
import stellwand.idea.Standing;
import stellwand.review.ReviewOnPage.Now;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording.Phrase;

/**
 * An idea on paper, with what became of it.
 *
 * @param table at which it hung
 * @param words null where only a picture came, and where they are not for everybody
 * @param noWords why there are none
 * @param fate how it stands: of the one with which it is examined, if it is
 * @param into the number of that one
 * @param parts the numbers of those into which it was split
 * @param address where all of it is to be read
 */
record Entry(
        int number,
        @Nullable TableId table,
        @Nullable Words words,
        NoWords noWords,
        Fate fate,
        @Nullable Integer into,
        List<Integer> parts,
        String address) {
    private static final int TALL = 250;

    Entry {
        parts = List.copyOf(parts);
    }

    /**
     * As much of a text as there is room for.
     *
     * @param line null: in letters that are not printed here
     */
    record Words(@Nullable Line line, boolean isCut) {}

    /**
     * What became of it.
     *
     * @param now with whom it is; null unless it is examined
     * @param unit that said last what it thinks, as it was called then
     * @param reason why it was set aside
     */
    record Fate(
            Standing standing,
            Sign sign,
            @Nullable Feasibility result,
            @Nullable Stage stage,
            @Nullable Now now,
            @Nullable Phrase unit,
            @Nullable Words reason,
            @Nullable Answer answer) {

        public boolean isLate() {
            return now != null && now.isLate();
        }
    }

    /**
     * @param isTranslated the original counts
     */
    record Answer(Words words, boolean isTranslated, boolean byMachine, String on) {}

    /** Whether something of it is to be read only where the address leads. */
    public boolean goesOn() {
        var answer = fate.answer();
        return isMissing(words)
                || isMissing(fate.reason())
                || (answer != null && isMissing(answer.words()));
    }

    /** Whether it takes more room than most. */
    boolean isTall() {
        var answer = fate.answer();
        int said = length(words) + length(fate.reason());
        return said + (answer == null ? 0 : length(answer.words())) > TALL;
    }

    private static int length(@Nullable Words words) {
        var line = words == null ? null : words.line();
        return line == null ? 0 : line.text().length();
    }

    private static boolean isMissing(@Nullable Words words) {
        return words != null && (words.isCut() || words.line() == null);
    }
}
