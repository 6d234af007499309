package stellwand.poster;

import java.util.stream.Collectors;
import stellwand.journal.Text;

/**
 * As much of a text as hangs on a card.
 *
 * @param isCut whether it goes on where the address leads
 */
record Excerpt(String text, boolean isCut) {
    private static final int LONGEST_WORD = 30;

    /**
     * Ends behind a word.
     *
     * @param most characters, as people count them
     * @param lines that its writer began
     */
    static Excerpt of(String text, int most, int lines) {
        var begun = text.lines().filter(it -> !it.isBlank()).limit(lines + 1L).toList();
        var fits = begun.stream().limit(lines).collect(Collectors.joining("\n"));
        var cut = Text.cut(begun.size() > lines ? fits + " …" : fits, most);
        boolean isShort = begun.size() <= lines && cut.equals(fits);
        return isShort ? new Excerpt(fits, false) : new Excerpt(behindAWord(cut, fits), true);
    }

    private static String behindAWord(String cut, String whole) {
        int end = cut.length() - 1;
        if (end < whole.length() && !Character.isWhitespace(whole.charAt(end))) {
            int space = lastSpace(cut);
            if (space > 0 && end - space <= LONGEST_WORD) end = space;
        }
        return cut.substring(0, end).stripTrailing() + "…";
    }

    private static int lastSpace(String cut) {
        for (int i = cut.length() - 1; i > 0; i--) {
            if (Character.isWhitespace(cut.charAt(i))) return i;
        }
        return 0;
    }
}
