package stellwand.people.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.people.duties.DataKind.CONTENTS;
import static stellwand.people.duties.DataKind.PARTICIPATION;
import static stellwand.people.duties.RetentionState.DECLINED;
import static stellwand.people.duties.RetentionState.DELETED;
import static stellwand.people.duties.RetentionState.KEPT;
import static stellwand.people.duties.RetentionState.OFFERED;
import static stellwand.people.duties.RetentionState.TAKEN;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RetentionRulesTest {
    private static final LocalDate EVENING = LocalDate.of(2017, 9, 14);

    @Test
    void what_people_wrote_is_offered_to_the_archive_after_ten_years_and_not_a_day_before() {
        var due = EVENING.plusYears(10);

        assertThat(RetentionRules.next(CONTENTS, KEPT, EVENING, due.minusDays(1))).isEmpty();
        assertThat(RetentionRules.next(CONTENTS, KEPT, EVENING, due)).contains(OFFERED);
    }

    @Test
    void nothing_is_deleted_while_the_archive_thinks() {
        assertThat(RetentionRules.next(CONTENTS, OFFERED, EVENING, EVENING.plusYears(30)))
                .isEmpty();
    }

    @Test
    void taken_or_declined_it_is_deleted_here() {
        var later = EVENING.plusYears(11);

        assertThat(RetentionRules.next(CONTENTS, TAKEN, EVENING, later)).contains(DELETED);
        assertThat(RetentionRules.next(CONTENTS, DECLINED, EVENING, later)).contains(DELETED);
        assertThat(RetentionRules.next(CONTENTS, DELETED, EVENING, later)).isEmpty();
    }

    @Test
    void nobody_asks_the_archive_about_personal_codes() {
        assertThat(RetentionRules.next(PARTICIPATION, KEPT, EVENING, EVENING.plusDays(30)))
                .contains(DELETED);
        assertThat(RetentionRules.mayFollow(PARTICIPATION, KEPT, OFFERED)).isFalse();
    }

    @Test
    void only_the_archive_takes_or_declines() {
        assertThat(RetentionRules.mayFollow(CONTENTS, OFFERED, TAKEN)).isTrue();
        assertThat(RetentionRules.mayFollow(CONTENTS, OFFERED, DECLINED)).isTrue();
        assertThat(RetentionRules.mayFollow(CONTENTS, OFFERED, DELETED)).isFalse();
        assertThat(RetentionRules.mayFollow(CONTENTS, KEPT, TAKEN)).isFalse();
        assertThat(RetentionRules.mayFollow(CONTENTS, KEPT, DELETED)).isFalse();
    }

    @Property
    void what_the_calendar_does_is_always_allowed(
            @ForAll DataKind kind,
            @ForAll RetentionState state,
            @ForAll @IntRange(max = 9_000) int days) {
        RetentionRules.next(kind, state, EVENING, EVENING.plusDays(days))
                .ifPresent(
                        next -> assertThat(RetentionRules.mayFollow(kind, state, next)).isTrue());
    }

    @Property
    void nothing_comes_back_from_deleted(@ForAll DataKind kind, @ForAll RetentionState to) {
        assertThat(RetentionRules.mayFollow(kind, DELETED, to)).isFalse();
    }
}
