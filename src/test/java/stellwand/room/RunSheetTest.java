package stellwand.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import stellwand.room.RunSheet.Line;
import stellwand.room.RunSheet.Phase;

/** The agenda of the reference evening in short: greeting, a round, the plenary until nine. */
class RunSheetTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate THE_DAY = LocalDate.of(2017, 9, 14);
    private static final LocalTime SIX = LocalTime.of(18, 0);
    private static final LocalTime TWENTY_TO_SEVEN = LocalTime.of(18, 40);
    private static final LocalTime EIGHT = LocalTime.of(20, 0);
    private static final LocalTime NINE = LocalTime.of(21, 0);

    @Test
    void before_the_first_line_there_is_a_next_one_and_nothing_is_late() {
        var sheet = sheet("19:30", null, null, null);
        assertThat(phases(sheet)).containsExactly(Phase.NEXT, Phase.LATER, Phase.LATER);
        assertThat(sheet.late()).isZero();
    }

    @Test
    void what_was_begun_last_is_now() {
        var sheet = sheet("18:45", "18:02", "18:43", null);
        assertThat(phases(sheet)).containsExactly(Phase.PAST, Phase.NOW, Phase.NEXT);
    }

    @Test
    void what_was_skipped_is_past() {
        var sheet = sheet("19:45", "18:02", null, "19:40");
        assertThat(phases(sheet)).containsExactly(Phase.PAST, Phase.PAST, Phase.NOW);
    }

    @Test
    void a_line_that_began_late_makes_the_end_late() {
        var sheet = sheet("18:50", "18:02", "18:48", null);
        assertThat(sheet.late()).isEqualTo(Duration.ofMinutes(8));
        assertThat(sheet.expected(2)).isEqualTo("20:08");
        assertThat(sheet.expectedEnd()).isEqualTo("21:08");
    }

    @Test
    void a_line_that_takes_too_long_makes_it_later_with_every_minute() {
        assertThat(sheet("19:59", "18:00", "18:40", null).late()).isZero();
        assertThat(sheet("20:05", "18:00", "18:40", null).late()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void time_that_was_gained_is_time_to_spend() {
        var sheet = sheet("18:20", "17:55", "18:15", null);
        assertThat(sheet.late()).isZero();
        assertThat(sheet.expectedEnd()).isEqualTo(NINE);
    }

    @Test
    void while_a_round_is_open_its_clock_counts() {
        var open = sheet("19:00", "18:00", "18:40", null).until(at("20:10", THE_DAY));
        assertThat(open.late()).isEqualTo(Duration.ofMinutes(10));
        var shorter = sheet("19:00", "18:00", "18:48", null).until(at("19:55", THE_DAY));
        assertThat(shorter.late()).isZero();
    }

    @Test
    void once_the_last_line_has_begun_its_delay_is_the_evening_s() {
        var sheet = sheet("23:30", "18:00", "18:40", "20:12");
        assertThat(sheet.late()).isEqualTo(Duration.ofMinutes(12));
        assertThat(sheet.expectedEnd()).isEqualTo("21:12");
    }

    @Test
    void the_date_does_not_matter() {
        var later = LocalDate.of(2026, 3, 2);
        var sheet =
                new RunSheet(
                        List.of(
                                new Line(SIX, at("18:02", later)),
                                new Line(TWENTY_TO_SEVEN, at("18:48", later)),
                                new Line(EIGHT, null)),
                        NINE,
                        BERLIN,
                        null,
                        at("18:50", later));
        assertThat(sheet.late()).isEqualTo(Duration.ofMinutes(8));
    }

    @Test
    void at_noon_it_is_a_rehearsal_and_the_plan_moves_along() {
        var sheet = sheet("12:50", "12:00", "12:45", null);
        assertThat(sheet.late()).isEqualTo(Duration.ofMinutes(5));
        assertThat(sheet.expected(2)).isEqualTo("14:05");
        assertThat(sheet.expectedEnd()).isEqualTo("15:05");
    }

    @Test
    void an_evening_may_go_beyond_midnight() {
        var sheet =
                new RunSheet(
                        List.of(
                                new Line(LocalTime.of(22, 0), at("22:10", THE_DAY)),
                                new Line(LocalTime.of(0, 30), null)),
                        LocalTime.of(1, 0),
                        BERLIN,
                        null,
                        at("22:20", THE_DAY));
        assertThat(sheet.expected(1)).isEqualTo("00:40");
        assertThat(sheet.expectedEnd()).isEqualTo("01:10");
    }

    private static RunSheet sheet(
            String now,
            @Nullable String greeting,
            @Nullable String round,
            @Nullable String plenary) {
        return new RunSheet(
                List.of(line(SIX, greeting), line(TWENTY_TO_SEVEN, round), line(EIGHT, plenary)),
                NINE,
                BERLIN,
                null,
                at(now, THE_DAY));
    }

    private static Line line(LocalTime planned, @Nullable String begun) {
        return new Line(planned, begun == null ? null : at(begun, THE_DAY));
    }

    private static Instant at(String time, LocalDate day) {
        return day.atTime(LocalTime.parse(time)).atZone(BERLIN).toInstant();
    }

    private static List<Phase> phases(RunSheet sheet) {
        return List.of(sheet.phase(0), sheet.phase(1), sheet.phase(2));
    }
}
