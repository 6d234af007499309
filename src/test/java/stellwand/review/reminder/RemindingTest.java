package stellwand.review.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import stellwand.idea.IdeaId;
import stellwand.idea.Turns.Held;
import stellwand.review.reminder.Reminding.Reach;
import stellwand.unit.UnitId;
import stellwand.workday.Region;
import stellwand.workday.WorkingDays;

/** In November 2026; in Saxony, Wednesday 18 is a holiday. */
class RemindingTest {
    private static final UnitId SOCIAL = new UnitId(UUID.randomUUID());
    private static final Reach ALL = new Reach(true, true, false);
    private static final Reach NO_PARENT = new Reach(true, false, false);
    private static final Reach NOBODY = new Reach(false, false, false);
    private static final Reach AWAY = new Reach(false, false, true);
    private static final Reach AN_ADDRESS_ALONE = new Reach(true, true, true);

    private WorkingDays days = Region.GERMANY;
    private Reach reach = ALL;
    private @Nullable UnitId unit = SOCIAL;
    private boolean sent;

    @Test
    void nobody_hears_of_what_has_more_than_three_working_days() {
        assertThat(told("2026-11-20", "2026-11-16")).isEmpty();
    }

    @Test
    void the_unit_hears_three_working_days_ahead_on_the_last_day_and_after_it() {
        assertThat(told("2026-11-20", "2026-11-17")).containsExactly("UNIT SOON 1");
        assertThat(told("2026-11-20", "2026-11-19")).containsExactly("UNIT SOON 1");
        assertThat(told("2026-11-20", "2026-11-20")).containsExactly("UNIT LAST_DAY 2");
        assertThat(told("2026-11-20", "2026-11-23")).containsExactly("UNIT LATE 3");
        assertThat(told("2026-11-20", "2026-11-26")).containsExactly("UNIT LATE 3");
    }

    @Test
    void where_a_holiday_comes_between_it_hears_a_day_earlier() {
        assertThat(told("2026-11-20", "2026-11-16")).isEmpty();
        days = Region.SAXONY;
        assertThat(told("2026-11-20", "2026-11-16")).containsExactly("UNIT SOON 1");
    }

    @Test
    void nobody_hears_anything_on_a_holiday_or_at_the_weekend() {
        days = Region.SAXONY;
        assertThat(told("2026-11-17", "2026-11-18")).isEmpty();
        assertThat(told("2026-11-17", "2026-11-21")).isEmpty();
        assertThat(told("2026-11-17", "2026-11-22")).isEmpty();
    }

    @Test
    void what_is_due_on_a_sunday_or_a_holiday_has_its_last_day_before() {
        assertThat(told("2026-11-22", "2026-11-20")).containsExactly("UNIT LAST_DAY 2");
        assertThat(told("2026-11-22", "2026-11-23")).containsExactly("UNIT LATE 3");
        days = Region.SAXONY;
        assertThat(told("2026-11-18", "2026-11-17")).containsExactly("UNIT LAST_DAY 2");
        assertThat(told("2026-11-18", "2026-11-19")).containsExactly("UNIT LATE 3");
    }

    @Test
    void five_working_days_late_the_parent_hears_of_it_and_five_later_the_coordination() {
        assertThat(told("2026-11-20", "2026-11-27"))
                .containsExactly("UNIT LATE 4", "PARENT ESCALATED 4");
        assertThat(told("2026-11-20", "2026-12-04"))
                .containsExactly("UNIT LATE 5", "PARENT ESCALATED 4", "COORDINATION ESCALATED 5");
    }

    @Test
    void where_no_parent_can_be_reached_the_coordination_hears_of_it_at_once() {
        reach = NO_PARENT;
        assertThat(told("2026-11-20", "2026-11-26")).containsExactly("UNIT LATE 3");
        assertThat(told("2026-11-20", "2026-11-27"))
                .containsExactly("UNIT LATE 4", "COORDINATION ESCALATED 4");
    }

    @Test
    void where_nobody_of_a_unit_can_be_reached_the_coordination_hears_that_in_its_place() {
        reach = NOBODY;
        assertThat(told("2026-11-20", "2026-11-02")).containsExactly("COORDINATION UNREACHABLE 0");
        assertThat(told("2026-11-20", "2026-11-20")).containsExactly("COORDINATION UNREACHABLE 2");
        assertThat(told("2026-11-20", "2026-11-27")).containsExactly("COORDINATION UNREACHABLE 4");
        assertThat(told(null, "2026-11-27")).containsExactly("COORDINATION UNREACHABLE 0");
    }

    @Test
    void where_all_of_a_unit_are_away_the_coordination_hears_that_as_long_as_it_lasts() {
        reach = AWAY;
        assertThat(told("2026-11-20", "2026-11-02")).containsExactly("COORDINATION AWAY 0");
        assertThat(told("2026-11-20", "2026-11-20")).containsExactly("COORDINATION AWAY 2");
        reach = AN_ADDRESS_ALONE;
        assertThat(told("2026-11-20", "2026-11-02")).containsExactly("COORDINATION AWAY 0");
        assertThat(told("2026-11-20", "2026-12-04"))
                .containsExactly("UNIT LATE 5", "COORDINATION AWAY 5", "PARENT ESCALATED 4");
    }

    @Test
    void the_coordination_hears_of_what_it_has_itself() {
        unit = null;
        assertThat(told("2026-11-20", "2026-11-16")).isEmpty();
        assertThat(told("2026-11-20", "2026-11-17")).containsExactly("COORDINATION SOON 1");
        assertThat(told("2026-11-20", "2026-11-20")).containsExactly("COORDINATION LAST_DAY 2");
        assertThat(told("2026-11-20", "2026-12-04")).containsExactly("COORDINATION LATE 5");
    }

    @Test
    void of_what_a_unit_sent_by_its_link_the_coordination_hears_in_its_place() {
        sent = true;
        assertThat(told("2026-11-20", "2026-11-02")).containsExactly("COORDINATION SENT 0");
        assertThat(told("2026-11-20", "2026-11-27")).containsExactly("COORDINATION SENT 4");
    }

    @Test
    void of_what_nobody_has_sighted_the_coordination_hears_as_of_what_it_has_itself() {
        assertThat(unsighted("2026-11-16")).isEmpty();
        assertThat(unsighted("2026-11-17")).containsExactly("COORDINATION SIGHTING 1");
        assertThat(unsighted("2026-11-20")).containsExactly("COORDINATION SIGHTING 2");
        assertThat(unsighted("2026-11-21")).as("a Saturday").isEmpty();
        assertThat(unsighted("2026-11-23")).containsExactly("COORDINATION SIGHTING 3");
        assertThat(unsighted("2026-11-27")).containsExactly("COORDINATION SIGHTING 4");
    }

    private List<String> unsighted(String today) {
        unit = null;
        return written(reminding(today).ofSighting(held("2026-11-20")));
    }

    private List<String> told(@Nullable String due, String today) {
        return written(reminding(today).of(held(due), reach));
    }

    private Reminding reminding(String today) {
        return new Reminding(days, 5, LocalDate.parse(today));
    }

    private Held held(@Nullable String due) {
        return new Held(
                new IdeaId(UUID.randomUUID()),
                1,
                unit,
                Instant.EPOCH,
                due == null ? null : LocalDate.parse(due),
                sent);
    }

    private static List<String> written(List<Note> notes) {
        return notes.stream().map(it -> it.to() + " " + it.about() + " " + it.step()).toList();
    }
}
