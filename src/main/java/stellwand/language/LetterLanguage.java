package stellwand.language;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A language in which people are written to, by mail, by text message or on a slip: those of the
 * interface, and the others that {@link GuessedLanguage} knows. Their words are in {@code
 * letters/}.
 */
public enum LetterLanguage {
    GERMAN("de"),
    ENGLISH("en"),
    /** Latin digits, as on every page: a number is to be found again. */
    ARABIC("ar-u-nu-latn"),
    PERSIAN("fa-u-nu-latn"),
    TURKISH("tr"),
    UKRAINIAN("uk"),
    RUSSIAN("ru"),
    POLISH("pl"),
    FRENCH("fr"),
    SPANISH("es"),
    ITALIAN("it"),
    ROMANIAN("ro");

    private final Locale locale;

    LetterLanguage(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /**
     * @param spoken BCP 47; whoever speaks another one, or nobody knows which, reads German
     */
    public static LetterLanguage of(@Nullable String spoken) {
        if (spoken == null) return GERMAN;
        var language = Locale.forLanguageTag(spoken).getLanguage();
        return Arrays.stream(values())
                .filter(it -> it.tag().equals(language))
                .findFirst()
                .orElse(GERMAN);
    }

    public Locale locale() {
        return locale;
    }

    /** For {@code lang="…"} and for the journal, without any extension. */
    public String tag() {
        return locale.getLanguage();
    }

    /** For {@code dir="…"}. */
    public String direction() {
        return this == ARABIC || this == PERSIAN ? "rtl" : "ltr";
    }
}
