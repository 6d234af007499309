package stellwand.mailbox.incoming;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Guesses the language of a text among those that people write to a German office in. */
final class Languages {
    private static final int ENOUGH = 1_000;
    private static final int TOO_FEW_LETTERS = 12;

    private Languages() {}

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

    static @Nullable String of(String text) {
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
