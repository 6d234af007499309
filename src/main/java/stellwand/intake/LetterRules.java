package stellwand.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stellwand.idea.WayIn;

/** What cannot be true of a letter that is taken down. */
final class LetterRules {
    /** Whoever finds an older one has mistyped the year. */
    static final int LONGEST_ON_ITS_WAY_YEARS = 30;

    private LetterRules() {}

    static Optional<Refusal> wrong(
            WayIn way, @Nullable LocalDate dated, String words, int pages, LocalDate today) {
        boolean isLetter = way == WayIn.LETTER;
        if (pages > ScanForm.MOST_PAGES) return Optional.of(Refusal.TOO_MANY_PAGES);
        if (isLetter && words.isBlank() && pages == 0) return Optional.of(Refusal.LETTER_IS_EMPTY);
        if (dated == null) return Optional.empty();
        if (!isLetter) return Optional.of(Refusal.DATE_IS_OF_A_LETTER);
        return dated.isAfter(today) || dated.isBefore(today.minusYears(LONGEST_ON_ITS_WAY_YEARS))
                ? Optional.of(Refusal.DATE_IS_WRONG)
                : Optional.empty();
    }
}
