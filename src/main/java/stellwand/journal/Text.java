package stellwand.journal;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people wrote it, made safe to store, to count and to hang beside others. */
public final class Text {
    /**
     * Controls other than line feed, and invisible characters that reorder or fake text: bidi
     * embeddings and overrides, zero-width space, word joiner, byte order mark. Joiners (ZWJ, ZWNJ)
     * and the plain direction marks stay: emoji, Persian and mixed lines need them.
     */
    private static final Pattern UNWANTED =
            Pattern.compile(
                    "[\\p{Cc}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069\\u200B\\u2060-\\u2064\\uFEFF\\uFFF9-\\uFFFB]");

    /** Every way to end a line, also those that word processors leave behind. */
    private static final Pattern LINE_END =
            Pattern.compile("\r\n|[\r\u000B\u000C\u0085\u2028\u2029]");

    /** No language stacks more marks on a letter; more of them cover the neighbours' cards. */
    private static final Pattern STACKED_MARKS = Pattern.compile("(\\p{Mn}{4})\\p{Mn}+");

    /** Something to see: no format character, no space, none of the letters that are blank. */
    private static final Pattern VISIBLE =
            Pattern.compile("[^\\p{Cf}\\p{Z}\\p{Cc}\\p{Mn}\\u115F\\u1160\\u2800\\u3164\\uFFA0]");

    /** The longest emoji there is has ten; the rest is a chain that never ends. */
    private static final int CODE_POINTS_OF_A_CHARACTER = 16;

    private Text() {}

    /**
     * NFC, one kind of line end, nothing that {@code jsonb} refuses, no white space around; empty
     * when nothing would be seen.
     */
    public static String clean(String raw) {
        var lines = LINE_END.matcher(raw).replaceAll("\n").replace('\t', ' ');
        var whole =
                lines.codePoints()
                        .map(Text::paired)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        var normal =
                Normalizer.normalize(UNWANTED.matcher(whole).replaceAll(""), Normalizer.Form.NFC);
        var clean = STACKED_MARKS.matcher(normal).replaceAll("$1").strip();
        return VISIBLE.matcher(clean).find() ? clean : "";
    }

    /** The same on one line: names stand in lists and headings. */
    public static String line(String raw) {
        return clean(raw).replace('\n', ' ');
    }

    private static int paired(int codePoint) {
        return Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE
                ? '\uFFFD'
                : codePoint;
    }

    /**
     * Characters as people count them: a flag or a family is one (UAX #29 grapheme clusters). A
     * chain that is joined without end counts as several, so that a limit limits bytes too.
     */
    public static int length(String text) {
        var characters = charactersOf(text);
        int count = 0;
        int from = characters.first();
        for (int to = characters.next(); to != BreakIterator.DONE; to = characters.next()) {
            count += weight(text, from, to);
            from = to;
        }
        return count;
    }

    /**
     * As much of it as fits, in whole characters; that something is missing shows by an ellipsis,
     * for which there is room, too.
     */
    public static String cut(String text, int most) {
        if (length(text) <= most) return text;
        var characters = charactersOf(text);
        int count = 0;
        int end = characters.first();
        for (int to = characters.next(); to != BreakIterator.DONE; to = characters.next()) {
            count += weight(text, end, to);
            if (count >= most) break;
            end = to;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static BreakIterator charactersOf(String text) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters;
    }

    private static int weight(String text, int from, int to) {
        return 1 + (text.codePointCount(from, to) - 1) / CODE_POINTS_OF_A_CHARACTER;
    }
}
