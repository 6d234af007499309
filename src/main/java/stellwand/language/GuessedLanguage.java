package stellwand.language;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Guesses the language of a text among those that people write to a German office in. */
public final class GuessedLanguage {
    private static final int ENOUGH = 1_000;
    private static final int TOO_FEW_LETTERS = 12;

    /** Of a shorter text of Latin letters the language is guessed wrongly too often. */
    private static final int PLAIN = 80;

    private GuessedLanguage() {}

    /**
     * Of what somebody wrote on a page: most write in its language, so it takes letters of another
     * script, or many, to believe in another one.
     */
    public static String orElse(String text, String page) {
        if (text.length() < PLAIN && isLatin(text)) return page;
        var guessed = of(text);
        return guessed == null ? page : guessed;
    }

    private static boolean isLatin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(it -> Character.UnicodeScript.of(it) == Character.UnicodeScript.LATIN);
    }

    /** Models are read when the first text comes, and only those of languages in its script. */
    private static final class Models {
        static final LanguageDetector DETECTOR =
                LanguageDetectorBuilder.fromIsoCodes639_1(
                                IsoCode639_1.DE,
                                IsoCode639_1.EN,
                                IsoCode639_1.AR,
                                IsoCode639_1.TR,
                                IsoCode639_1.UK,
                                IsoCode639_1.RU,
                                IsoCode639_1.PL,
                                IsoCode639_1.FR,
                                IsoCode639_1.ES,
                                IsoCode639_1.IT,
                                IsoCode639_1.RO,
                                IsoCode639_1.FA)
                        .withLowAccuracyMode()
                        .withMinimumRelativeDistance(0.1)
                        .build();
    }

    /** Null when nobody could say. */
    public static @Nullable String of(String text) {
        if (text.chars().filter(Character::isLetter).limit(TOO_FEW_LETTERS).count()
                < TOO_FEW_LETTERS) return null;
        var found =
                Models.DETECTOR.detectLanguageOf(
                        text.substring(0, Math.min(ENOUGH, text.length())));
        return found == Language.UNKNOWN
                ? null
                : found.getIsoCode639_1().name().toLowerCase(Locale.ROOT);
    }
}
