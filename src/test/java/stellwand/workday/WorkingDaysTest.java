package stellwand.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private static final LocalDate MAUNDY_THURSDAY = LocalDate.parse("2027-03-25");
    private final WorkingDays germany = new WorkingDays("de");

    @Test
    void the_next_working_day_is_not_at_the_weekend() {
        assertThat(germany.after(LocalDate.parse("2026-11-24"), 1)).isEqualTo("2026-11-25");
        assertThat(germany.after(LocalDate.parse("2026-11-27"), 1)).isEqualTo("2026-11-30");
        assertThat(germany.after(LocalDate.parse("2026-11-28"), 1)).isEqualTo("2026-11-30");
    }

    @Test
    void nor_on_a_holiday() {
        assertThat(germany.after(MAUNDY_THURSDAY, 1)).as("Easter").isEqualTo("2027-03-30");
        assertThat(germany.after(MAUNDY_THURSDAY, 10)).isEqualTo("2027-04-12");
    }

    @Test
    void states_have_holidays_of_their_own() {
        var repentance = LocalDate.parse("2026-11-18");
        assertThat(new WorkingDays("de-sn").isWorkingDay(repentance)).isFalse();
        assertThat(germany.isWorkingDay(repentance)).isTrue();
    }

    @Test
    void a_day_is_the_offices_day() {
        assertThat(WorkingDays.dayOf(Instant.parse("2026-11-24T23:30:00Z")))
                .isEqualTo("2026-11-25");
    }

    @Test
    void only_working_days_are_counted_and_not_the_first_one() {
        assertThat(germany.since(MAUNDY_THURSDAY, MAUNDY_THURSDAY)).isZero();
        assertThat(germany.since(MAUNDY_THURSDAY, LocalDate.parse("2027-03-29"))).isZero();
        assertThat(germany.since(MAUNDY_THURSDAY, LocalDate.parse("2027-03-31"))).isEqualTo(2);
    }

    @Test
    void the_clocks_are_those_of_the_office() {
        assertThat(WorkingDays.timeOf(Instant.parse("2026-11-24T06:00:00Z"))).isEqualTo("07:00");
        assertThat(WorkingDays.timeOf(Instant.parse("2026-07-24T06:00:00Z"))).isEqualTo("08:00");
    }

    /** Asked either way: of one thing that is due, and of all that wait since before some day. */
    @Test
    void what_was_due_on_a_working_day_before_today_waits_since_before_the_last_one() {
        var year = LocalDate.parse("2017-01-01");
        for (int of = 0; of < 365; of++) {
            var today = year.plusDays(of);
            for (int back = 0; back < 20; back++) {
                var since = today.minusDays(back);
                assertThat(Region.SAXONY.after(since, 1).isBefore(today))
                        .isEqualTo(since.isBefore(Region.SAXONY.before(today, 1)));
            }
        }
    }
}
