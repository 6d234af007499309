package stellwand.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import stellwand.workday.WorkingDays;

/**
 * When something goes. Whole days where the office is, so that one can be told the day: what is
 * over on the first goes on the eleventh, if it is kept for ten days, from its first minute on.
 */
final class RetentionRules {
    private RetentionRules() {}

    /**
     * @param keptDays 0: never
     */
    static Optional<LocalDate> goesOn(Instant overSince, int keptDays) {
        return keptDays == 0
                ? Optional.empty()
                : Optional.of(WorkingDays.dayOf(overSince).plusDays(keptDays));
    }

    /** What is over since before then, and nothing else, goes today. */
    static Optional<Instant> overBefore(LocalDate today, int keptDays) {
        return keptDays == 0
                ? Optional.empty()
                : Optional.of(WorkingDays.startOf(today.minusDays(keptDays - 1L)));
    }
}
