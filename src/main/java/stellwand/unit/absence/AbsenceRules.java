package stellwand.unit.absence;

import static stellwand.unit.absence.Refusal.*;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which days somebody may be away. */
final class AbsenceRules {
    /** Whoever is away for longer works there no more. */
    static final int MOST_DAYS = 366;

    private AbsenceRules() {}

    static Optional<Refusal> wrong(
            @Nullable LocalDate first, @Nullable LocalDate last, LocalDate today) {
        if (first == null || last == null) return Optional.of(DAY_IS_MISSING);
        if (last.isBefore(first)) return Optional.of(ENDS_BEFORE_IT_BEGINS);
        if (last.isBefore(today)) return Optional.of(IS_OVER);
        return last.isAfter(today.plusDays(MOST_DAYS))
                ? Optional.of(IS_TOO_LONG)
                : Optional.empty();
    }
}
