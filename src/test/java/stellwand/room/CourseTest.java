package stellwand.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.workshop.WorkshopId;

/** When an evening that nobody ends is over. */
class CourseTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant OVER_BY = berlin("2017-09-15T09:00");

    @Test
    void twelve_hours_after_its_planned_end_it_can_be_over() {
        assertThat(overBy("2017-09-14T18:00", "2017-09-14T21:00")).isEqualTo(OVER_BY);
    }

    @Test
    void what_is_held_in_the_morning_is_not_over_before_the_night_is() {
        assertThat(overBy("2017-09-14T08:00", "2017-09-14T12:00"))
                .isEqualTo(berlin("2017-09-15T04:00"));
    }

    @Test
    void what_runs_over_midnight_by_its_plan_has_twelve_hours_from_its_end() {
        assertThat(overBy("2017-09-14T20:00", "2017-09-15T02:00"))
                .isEqualTo(berlin("2017-09-15T14:00"));
    }

    @Test
    void in_the_night_in_which_clocks_are_put_back_the_morning_is_that_of_the_hall() {
        assertThat(overBy("2017-10-28T08:00", "2017-10-28T12:00"))
                .isEqualTo(Instant.parse("2017-10-29T03:00:00Z"));
    }

    @Test
    void quiet_since_the_evening_it_ends_when_its_plan_says_so() {
        assertThat(endsAt("2017-09-14T18:05", false, "2017-09-14T21:30")).isEqualTo(OVER_BY);
    }

    @Test
    void as_long_as_something_happens_it_goes_on_and_three_hours_more() {
        assertThat(endsAt("2017-09-14T18:05", false, "2017-09-15T08:30"))
                .isEqualTo(berlin("2017-09-15T11:30"));
    }

    @Test
    void held_on_a_later_day_than_planned_it_has_a_day_of_quiet() {
        assertThat(endsAt("2017-09-21T18:05", false, "2017-09-21T20:00"))
                .isEqualTo(berlin("2017-09-22T20:00"));
    }

    @Test
    void whoever_took_its_end_back_has_a_day_of_quiet() {
        assertThat(endsAt("2017-09-14T18:05", true, "2017-09-15T10:00"))
                .isEqualTo(berlin("2017-09-16T10:00"));
    }

    private static Instant endsAt(String begun, boolean resumed, String last) {
        var workshop = new WorkshopId(new UUID(0, 1));
        return new Course(workshop, OVER_BY, berlin(begun), resumed).endsAt(berlin(last));
    }

    private static Instant overBy(String start, String end) {
        return Course.overBy(LocalDateTime.parse(start), LocalDateTime.parse(end), BERLIN);
    }

    private static Instant berlin(String at) {
        return LocalDateTime.parse(at).atZone(BERLIN).toInstant();
    }
}
