package stellwand.language;

import java.io.Reader;
import java.io.StringReader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;

/**
 * Texts as they are read: other ways to write the same are made one. Where a word stands is kept.
 */
final class Rewriting {
    /**
     * What is put behind a word to mean women, too: "Schüler*innen", "Schüler:in", "Schüler_innen",
     * "Schüler/-innen", "Schüler(innen)", "Schüler-innen", "SchülerInnen", "Bürger:innenbüro".
     */
    private static final Pattern ALL_GENDERS =
            Pattern.compile(
                    "(?U)(?<=\\p{L}{3})(?:[*:_·]-?[iI]nnen|[*:_·]in\\b|\\(in(?:nen)?\\)|-innen\\b)"
                            + "|(?<=\\p{L}{4})/-?in(?:nen)?\\b"
                            + "|(?<=\\p{Ll}{3})(?:Innen|In\\b)");

    /** "Tempo30", "30er-Zone", "30km/h". */
    private static final Pattern BESIDE_A_NUMBER =
            Pattern.compile("(?U)(?<=\\p{L})\\p{Nd}|(?<=\\p{Nd})(?:e(?=r\\b)|k(?=m\\b))");

    private Rewriting() {}

    static Reader plain(String text) {
        return new PatternReplaceCharFilter(ALL_GENDERS, "", new StringReader(text));
    }

    /** For a search, where numbers are words of their own, too. */
    static Reader apart(String text) {
        return new PatternReplaceCharFilter(BESIDE_A_NUMBER, " $0", plain(text));
    }
}
