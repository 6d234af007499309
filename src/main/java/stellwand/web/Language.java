package stellwand.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The languages of the interface, in the order in which they are offered. The first is the
 * original.
 */
public enum Language {
    GERMAN("de", "Deutsch"),
    ENGLISH("en", "English"),
    /** Latin digits, so that a card's number looks the same on every screen and on paper. */
    ARABIC("ar-u-nu-latn", "العربية");

    private final Locale locale;
    private final String ownName;

    Language(String tag, String ownName) {
        this.locale = Locale.forLanguageTag(tag);
        this.ownName = ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** For {@code lang="…"} and for the journal: {@code de}, {@code en}, {@code ar}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** As its readers write it, whatever the page's language is. */
    public String ownName() {
        return ownName;
    }

    /** For {@code dir="…"}. */
    public String direction() {
        return this == ARABIC ? "rtl" : "ltr";
    }

    public static Optional<Language> of(@Nullable String tag) {
        return Arrays.stream(values()).filter(language -> language.tag().equals(tag)).findFirst();
    }

    public static Language of(Locale locale) {
        return of(locale.getLanguage()).orElse(GERMAN);
    }

    /** What was chosen by hand counts first, then what the browser prefers, then German. */
    public static Language of(@Nullable String chosen, @Nullable String acceptLanguage) {
        return of(chosen).or(() -> preferred(acceptLanguage)).orElse(GERMAN);
    }

    private static Optional<Language> preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) return Optional.empty();
        try {
            var offered = Arrays.stream(values()).map(Language::tag).toList();
            var best = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), offered);
            return of(best);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    static List<Language> all() {
        return List.of(values());
    }
}
