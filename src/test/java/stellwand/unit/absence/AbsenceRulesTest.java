package stellwand.unit.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.unit.absence.Refusal.*;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On the first of December. */
class AbsenceRulesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-12-01");

    @Test
    void somebody_is_away_from_one_day_to_another_also_since_before() {
        assertThat(wrong("2026-12-01", "2026-12-01")).isEmpty();
        assertThat(wrong("2026-11-20", "2026-12-01")).isEmpty();
        assertThat(wrong("2026-12-20", "2027-01-08")).isEmpty();
    }

    @Test
    void both_days_are_needed_in_this_order() {
        assertThat(wrong(null, "2026-12-04")).contains(DAY_IS_MISSING);
        assertThat(wrong("2026-12-04", null)).contains(DAY_IS_MISSING);
        assertThat(wrong("2026-12-05", "2026-12-04")).contains(ENDS_BEFORE_IT_BEGINS);
    }

    @Test
    void what_is_over_is_none_and_a_year_is_the_most() {
        assertThat(wrong("2026-11-20", "2026-11-30")).contains(IS_OVER);
        assertThat(wrong("2026-12-01", "2027-12-02")).isEmpty();
        assertThat(wrong("2026-12-01", "2027-12-03")).contains(IS_TOO_LONG);
    }

    private static Optional<Refusal> wrong(@Nullable String first, @Nullable String last) {
        return AbsenceRules.wrong(day(first), day(last), TODAY);
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
