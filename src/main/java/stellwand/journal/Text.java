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

    private Text() {}

    /** NFC, one kind of line end, nothing that {@code jsonb} refuses, no white space around. */
    public static String clean(String raw) {
        var lines = raw.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        var whole =
                lines.codePoints()
                        .map(Text::paired)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        return Normalizer.normalize(UNWANTED.matcher(whole).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }

    private static int paired(int codePoint) {
        return Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE
                ? '\uFFFD'
                : codePoint;
    }

    /** Characters as people count them: a flag or a family is one (UAX #29 grapheme clusters). */
    public static int length(String text) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int count = 0;
        while (characters.next() != BreakIterator.DONE) count++;
        return count;
    }
}
