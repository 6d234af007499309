package stellwand.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** How long something is kept: whole days where the office is. */
class RetentionRulesTest {
    private static final Instant LATE_IN_THE_EVENING = Instant.parse("2026-12-01T22:30:00Z");

    @Test
    void the_day_counts_where_the_office_is() {
        assertThat(RetentionRules.goesOn(LATE_IN_THE_EVENING, 180)).contains(day("2027-05-30"));
        assertThat(RetentionRules.goesOn(LATE_IN_THE_EVENING.plusSeconds(3600), 180))
                .contains(day("2027-05-31"));
    }

    @Property
    void nothing_goes_before_its_day_and_everything_from_its_day_on(
            @ForAll @LongRange(min = 0, max = 4_000_000_000L) long second,
            @ForAll @IntRange(min = 1, max = 4_000) int kept,
            @ForAll @IntRange(min = -5, max = 4_005) int later) {
        var over = Instant.ofEpochSecond(second);
        var goesOn = RetentionRules.goesOn(over, kept).orElseThrow();
        var today = goesOn.minusDays(kept).plusDays(later);

        var before = RetentionRules.overBefore(today, kept).orElseThrow();

        assertThat(over.isBefore(before)).isEqualTo(!today.isBefore(goesOn));
    }

    @Test
    void nought_is_never() {
        assertThat(RetentionRules.goesOn(LATE_IN_THE_EVENING, 0)).isEmpty();
        assertThat(RetentionRules.overBefore(day("2999-01-01"), 0)).isEmpty();
    }

    @Test
    void the_operator_says_for_how_long() {
        var settings =
                new MockEnvironment()
                        .withProperty("stellwand.matters.kept-days", "30")
                        .withProperty("stellwand.complaints.kept-days", "0");
        var periods = new Periods(settings);

        assertThat(periods.goesOn(DataKind.MATTERS, LATE_IN_THE_EVENING))
                .contains(day("2026-12-31"));
        assertThat(periods.overBefore(DataKind.COMPLAINTS, LATE_IN_THE_EVENING)).isEmpty();
        assertThat(periods.days(DataKind.FILES)).isEqualTo(365);
    }

    @Test
    void less_than_no_day_is_a_slip() {
        var settings = new MockEnvironment().withProperty("stellwand.files.kept-days", "-1");

        assertThatThrownBy(() -> new Periods(settings))
                .hasMessageContaining("stellwand.files.kept-days is -1");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
