package stellwand.journal;

import java.util.regex.Pattern;

/**
 * Text on its way into {@code content}, already normalised ({@link Text#clean}).
 *
 * @param language BCP 47, for example {@code "ar"}
 */
public record Written(ContentId id, String language, String text) {
    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8}){0,4}");

    /** BCP 47 for "not determined". */
    private static final String UNKNOWN = "und";

    public Written {
        language = TAG.matcher(language).matches() ? language : UNKNOWN;
        text = Text.clean(text);
    }
}
