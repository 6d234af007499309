package stellwand.demo;

import java.text.BreakIterator;
import java.util.Locale;
import stellwand.journal.Text;

/** What of a longer text fits on a card. */
final class Keywords {
    private static final String MORE = "…";

    private Keywords() {}

    static boolean fit(String text) {
        return Text.length(text) <= Thought.KEYWORDS && text.lines().count() <= Thought.LINES;
    }

    /** Cut at a word's end, or inside the first word when that alone is too long. */
    static String cut(String text, int most) {
        if (Text.length(text) <= most) return text;
        var kept = "";
        for (var word : text.split("\\s+")) {
            var longer = kept.isEmpty() ? word : kept + " " + word;
            if (Text.length(longer) >= most) break;
            kept = longer;
        }
        return (kept.isEmpty() ? start(text, most - 1) : kept.replaceFirst("[\\s,;:–-]+$", ""))
                + MORE;
    }

    private static String start(String text, int characters) {
        var each = BreakIterator.getCharacterInstance(Locale.ROOT);
        each.setText(text);
        return text.substring(0, each.next(characters));
    }
}
