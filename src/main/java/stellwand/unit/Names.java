package stellwand.unit;

import java.time.LocalDate;
import java.util.List;
import stellwand.workshop.Wording;

/** What a unit is called, and was: the first name first, each until the day before the next. */
public record Names(List<Period> periods) {
    public Names {
        periods = List.copyOf(periods);
        if (periods.isEmpty()) throw new IllegalArgumentException("A unit has a name");
    }

    /** One name. */
    public record Period(LocalDate since, Wording name) {}

    public Wording now() {
        return periods.getLast().name();
    }

    LocalDate nowSince() {
        return periods.getLast().since();
    }

    /**
     * Exactly one on each day: before it began, the first one, and after it has ended, the last.
     */
    public Wording on(LocalDate day) {
        return periods.stream()
                .filter(period -> !period.since().isAfter(day))
                .reduce((_, later) -> later)
                .orElse(periods.getFirst())
                .name();
    }
}
