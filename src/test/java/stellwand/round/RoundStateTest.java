package stellwand.round;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.journal.Given.given;
import static stellwand.workshop.TheEvening.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stellwand.round.RoundEvent.OwnPhonesSwitchedOn;
import stellwand.round.RoundEvent.RoundClosed;
import stellwand.round.RoundEvent.RoundExtended;
import stellwand.round.RoundEvent.RoundOpened;
import stellwand.round.RoundEvent.RoundPlanned;
import stellwand.round.RoundEvent.RoundReopened;
import stellwand.workshop.Wording;

class RoundStateTest {
    private static final Instant NOW = Instant.parse("2017-09-14T16:00:00Z");
    private static final Duration MINUTES_25 = Duration.ofMinutes(25);
    private static final Instant SOON = NOW.plus(MINUTES_25);
    private static final RoundId FIRST = new RoundId(id("first round"));
    private static final RoundId SECOND = new RoundId(id("second round"));
    private static final Wording NO_WORDS = Wording.of(COMMAND, "task", Map.of());
    private static final RoundPlanned FIRST_PLANNED = planned(FIRST, 1, Task.CHALLENGES);
    private static final RoundOpened OPENED = new RoundOpened(SECOND, SOON);
    private static final RoundPlanned SECOND_PLANNED = planned(SECOND, 2, Task.SOLUTIONS);

    @Test
    void what_was_begun_before_the_end_may_arrive_for_ten_minutes() {
        var state =
                given(FIRST_PLANNED, new RoundOpened(FIRST, SOON), new RoundClosed(FIRST, NOW))
                        .of(RoundState.FOLD);
        assertThat(state.isOpen(FIRST)).isFalse();
        assertThat(state.maybeLate(FIRST, NOW.plusSeconds(600))).isTrue();
        assertThat(state.maybeLate(FIRST, NOW.plusSeconds(601))).isFalse();
        assertThat(state.maybeLate(SECOND, NOW)).isFalse();
    }

    @Test
    void what_was_begun_belongs_to_the_round_that_was_closed_last_also_while_the_next_is_open() {
        assertThat(given(FIRST_PLANNED).of(RoundState.FOLD).late()).isEmpty();
        var closed =
                given(
                        FIRST_PLANNED,
                        SECOND_PLANNED,
                        new RoundClosed(FIRST, NOW),
                        new RoundClosed(SECOND, NOW.plusSeconds(60)));
        var late = closed.of(RoundState.FOLD).late().orElseThrow();
        assertThat(late).isEqualTo(new Late(SECOND, NOW.plusSeconds(660)));
        assertThat(late.isOver(NOW.plusSeconds(660))).isFalse();
        assertThat(late.isOver(NOW.plusSeconds(661))).isTrue();

        var again = given(FIRST_PLANNED, new RoundClosed(FIRST, NOW), SECOND_PLANNED, OPENED);
        assertThat(again.of(RoundState.FOLD).late())
                .contains(new Late(FIRST, NOW.plusSeconds(600)));
    }

    @Test
    void a_round_that_was_opened_again_is_not_late() {
        var state =
                given(
                        FIRST_PLANNED,
                        new RoundOpened(FIRST, SOON),
                        new RoundClosed(FIRST, NOW),
                        new RoundReopened(FIRST, SOON));
        assertThat(state.of(RoundState.FOLD).late()).isEmpty();
    }

    @Test
    void an_open_round_is_not_late_even_when_the_clock_is_at_zero() {
        var state = given(FIRST_PLANNED, new RoundOpened(FIRST, NOW)).of(RoundState.FOLD);
        assertThat(state.isOpen(FIRST)).isTrue();
        assertThat(state.maybeLate(FIRST, NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void others_learn_what_is_open_and_what_it_is_about() {
        var state =
                given(
                                FIRST_PLANNED,
                                SECOND_PLANNED,
                                new OwnPhonesSwitchedOn(SERVICE_POINT, SECOND),
                                new RoundOpened(SECOND, SOON),
                                new RoundExtended(SECOND, SOON.plusSeconds(60)))
                        .of(RoundState.FOLD);
        assertThat(state.open().map(Round::id)).contains(SECOND);
        assertThat(state.open().map(Round::phase))
                .contains(new Round.Phase.Open(SOON.plusSeconds(60)));
        assertThat(state.task(SECOND)).contains(Task.SOLUTIONS);
        assertThat(state.task(new RoundId(id("third")))).isEqualTo(Optional.empty());
        assertThat(state.ownPhones(SERVICE_POINT, SECOND)).isTrue();
        assertThat(state.ownPhones(SERVICE_POINT, FIRST)).isFalse();
        assertThat(state.isHeldAt(SERVICE_POINT, FIRST)).isTrue();
        assertThat(state.isHeldAt(VOLUNTEERING, FIRST)).isFalse();
    }

    private static RoundPlanned planned(RoundId round, int number, Task task) {
        return new RoundPlanned(round, number, task, NO_WORDS.texts(), 25, List.of(SERVICE_POINT));
    }
}
