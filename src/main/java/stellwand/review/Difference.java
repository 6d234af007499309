package stellwand.review;

import static stellwand.review.Difference.Change.GONE;
import static stellwand.review.Difference.Change.KEPT;
import static stellwand.review.Difference.Change.NEW;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.IdeaDetail.Said;

/**
 * What changed from one text to the next, word by word.
 *
 * @param pieces one after the other: without the new ones the former text, without those that are
 *     gone the later one
 */
public record Difference(String language, List<Piece> pieces) {
    /** With less in common, words of both would only lie about. */
    private static final int KEPT_AT_LEAST_ONE_IN = 3;

    public Difference {
        pieces = List.copyOf(pieces);
    }

    /** What became of a piece of text. */
    public enum Change {
        KEPT,
        GONE,
        NEW
    }

    /** Some words in a row. */
    public record Piece(Change change, String text) {}

    /** Of texts in the same language. */
    static Difference between(Said before, Said after) {
        var language = Locale.forLanguageTag(before.language());
        var deltas =
                DiffUtils.diff(
                                words(before.text(), language),
                                words(after.text(), language),
                                new MyersDiffWithLinearSpace<>(),
                                null,
                                true)
                        .getDeltas();
        var weaver = new Weaver();
        deltas.forEach(weaver::add);
        var pieces = weaver.pieces();
        return new Difference(
                before.language(),
                hasEnoughInCommon(pieces, before, after) ? pieces : replaced(before, after));
    }

    /** With what stands between words, so that together they are the text. */
    private static List<String> words(String text, Locale language) {
        var breaks = BreakIterator.getWordInstance(language);
        breaks.setText(text);
        var words = new ArrayList<String>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }

    private static boolean hasEnoughInCommon(List<Piece> pieces, Said before, Said after) {
        int kept =
                pieces.stream()
                        .filter(it -> it.change == KEPT)
                        .mapToInt(it -> it.text.length())
                        .sum();
        int shorter = Math.min(before.text().length(), after.text().length());
        return kept * KEPT_AT_LEAST_ONE_IN >= shorter;
    }

    private static List<Piece> replaced(Said before, Said after) {
        return List.of(new Piece(GONE, before.text()), new Piece(NEW, after.text()));
    }

    public boolean isEmpty() {
        return pieces.stream().allMatch(it -> it.change == KEPT);
    }

    public String direction() {
        return new Line(language, "").direction();
    }

    /** Of several words that are replaced in a row, all that are gone come before all new ones. */
    private static final class Weaver {
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder gone = new StringBuilder();
        private final StringBuilder fresh = new StringBuilder();
        private final StringBuilder gap = new StringBuilder();

        List<Piece> pieces() {
            flush();
            return pieces;
        }

        void add(AbstractDelta<String> delta) {
            var before = String.join("", delta.getSource().getLines());
            var after = String.join("", delta.getTarget().getLines());
            if (delta.getType() == DeltaType.EQUAL) kept(before);
            else changed(before, after);
        }

        private void kept(String text) {
            if (text.isBlank() && !gone.isEmpty() && !fresh.isEmpty()) {
                gap.append(text); // the next word may be replaced, too
            } else {
                flush();
                piece(KEPT, text);
            }
        }

        private void changed(String before, String after) {
            gone.append(gap).append(before);
            fresh.append(gap).append(after);
            gap.setLength(0);
        }

        private void flush() {
            keepBlankEnd();
            piece(GONE, gone.toString());
            piece(NEW, fresh.toString());
            piece(KEPT, gap.toString());
            for (var done : List.of(gone, fresh, gap)) done.setLength(0);
        }

        private void keepBlankEnd() {
            while (!gone.isEmpty()
                    && !fresh.isEmpty()
                    && Character.isWhitespace(last(gone))
                    && last(gone) == last(fresh)) {
                gap.insert(0, last(gone));
                gone.setLength(gone.length() - 1);
                fresh.setLength(fresh.length() - 1);
            }
        }

        private static char last(CharSequence text) {
            return text.charAt(text.length() - 1);
        }

        private void piece(Change change, String text) {
            if (text.isEmpty()) return;
            if (pieces.isEmpty() || pieces.getLast().change != change) {
                pieces.add(new Piece(change, text));
            } else {
                pieces.add(new Piece(change, pieces.removeLast().text + text));
            }
        }
    }
}
