package stellwand.review.textmodule;

import java.util.regex.Pattern;

/**
 * What a text leaves open: somebody has to fill it in before anybody reads it. {@code […]}, {@code
 * [...]} and {@code [… Tag]} are gaps.
 */
public final class Gaps {
    /** Browsers look for gaps by the same words, so it says nothing that they do not understand. */
    static final String PATTERN = "\\[\\s*(…|\\.{2,})[^\\]]*\\]";

    private static final Pattern GAP = Pattern.compile(PATTERN);

    private Gaps() {}

    public static int in(String text) {
        return (int) GAP.matcher(text).results().count();
    }
}
