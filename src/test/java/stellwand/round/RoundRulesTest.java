package stellwand.round;

import static stellwand.journal.Given.given;
import static stellwand.round.Refusal.*;
import static stellwand.workshop.TheEvening.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import stellwand.journal.Decider;
import stellwand.round.RoundCommand.CloseRound;
import stellwand.round.RoundCommand.ExtendRound;
import stellwand.round.RoundCommand.OpenRound;
import stellwand.round.RoundCommand.PlanRound;
import stellwand.round.RoundCommand.SwitchOwnPhonesOff;
import stellwand.round.RoundCommand.SwitchOwnPhonesOn;
import stellwand.round.RoundEvent.OwnPhonesSwitchedOff;
import stellwand.round.RoundEvent.OwnPhonesSwitchedOn;
import stellwand.round.RoundEvent.RoundClosed;
import stellwand.round.RoundEvent.RoundExtended;
import stellwand.round.RoundEvent.RoundOpened;
import stellwand.round.RoundEvent.RoundPlanned;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopState;

class RoundRulesTest {
    private static final Instant NOW = Instant.parse("2017-09-14T16:00:00Z");
    private static final Duration MINUTES_25 = Duration.ofMinutes(25);
    private static final Instant SOON = NOW.plus(MINUTES_25);
    private static final RoundId FIRST = new RoundId(id("first round"));
    private static final RoundId SECOND = new RoundId(id("second round"));
    private static final RoundPlanned FIRST_PLANNED = planned(FIRST, 1, Task.CHALLENGES);
    private static final RoundPlanned SECOND_PLANNED = planned(SECOND, 2, Task.SOLUTIONS);

    @Test
    void rounds_are_numbered_as_they_are_planned() {
        given(PREPARED, TABLE_ADDED).when(wish(plan(FIRST, Task.CHALLENGES))).then(FIRST_PLANNED);
        given(PREPARED, TABLE_ADDED, FIRST_PLANNED)
                .when(wish(plan(SECOND, Task.SOLUTIONS)))
                .then(SECOND_PLANNED);
    }

    @Test
    void a_round_is_planned_only_once() {
        given(PREPARED, TABLE_ADDED, FIRST_PLANNED)
                .when(wish(plan(FIRST, Task.CHALLENGES)))
                .thenRefused(ROUND_IS_THERE_ALREADY);
    }

    @Test
    void there_are_no_rounds_without_an_evening() {
        given().when(wish(plan(FIRST, Task.CHALLENGES))).thenRefused(WORKSHOP_IS_UNKNOWN);
    }

    @Test
    void a_round_is_held_at_tables_that_are_there() {
        given(PREPARED, TABLE_ADDED).when(wish(planAt(List.of()))).thenRefused(TABLES_ARE_MISSING);
        given(PREPARED, TABLE_ADDED)
                .when(wish(planAt(List.of(SERVICE_POINT, VOLUNTEERING))))
                .thenRefused(TABLE_IS_UNKNOWN);
    }

    @Test
    void a_round_lasts_from_a_minute_to_a_day() {
        for (int minutes : List.of(0, -5, 24 * 60 + 1)) {
            given(PREPARED, TABLE_ADDED).when(wish(planFor(minutes))).thenRefused(LENGTH_IS_WRONG);
        }
        given(PREPARED, TABLE_ADDED, FIRST_PLANNED)
                .when(wish(new OpenRound(FIRST, Duration.ZERO)))
                .thenRefused(LENGTH_IS_WRONG);
        given(PREPARED, TABLE_ADDED, FIRST_PLANNED, new RoundOpened(FIRST, SOON))
                .when(wish(new ExtendRound(FIRST, Duration.ofMinutes(-1), null)))
                .thenRefused(LENGTH_IS_WRONG);
    }

    @Test
    void an_own_task_has_words_that_fit_on_the_wall() {
        given(PREPARED, TABLE_ADDED).when(wish(plan(FIRST, Task.OWN))).thenRefused(TASK_IS_BLANK);
        given(PREPARED, TABLE_ADDED)
                .when(wish(planInWords("a".repeat(241))))
                .thenRefused(TASK_IS_TOO_LONG);
        given(PREPARED, TABLE_ADDED)
                .when(wish(planInWords("Was ist schon gut?")))
                .then(
                        new RoundPlanned(
                                FIRST,
                                1,
                                Task.OWN,
                                words("Was ist schon gut?").texts(),
                                25,
                                List.of(SERVICE_POINT),
                                Seating.FREE,
                                true));
    }

    @Test
    void a_round_opens_for_its_time() {
        given(PREPARED, TABLE_ADDED, FIRST_PLANNED)
                .when(wish(new OpenRound(FIRST, MINUTES_25)))
                .then(new RoundOpened(FIRST, SOON, NOW));
    }

    @Test
    void two_rounds_are_never_open_at_once() {
        given(PREPARED, TABLE_ADDED, FIRST_PLANNED, SECOND_PLANNED, new RoundOpened(FIRST, SOON))
                .when(wish(new OpenRound(SECOND, MINUTES_25)))
                .thenRefused(ANOTHER_ROUND_IS_OPEN);
    }

    @Test
    void opening_an_open_round_changes_nothing() {
        given(PREPARED, TABLE_ADDED, FIRST_PLANNED, new RoundOpened(FIRST, SOON))
                .when(wish(new OpenRound(FIRST, MINUTES_25)))
                .thenNothingHappens();
    }

    @Test
    void a_round_closed_too_early_can_be_opened_again() {
        given(
                        PREPARED,
                        TABLE_ADDED,
                        FIRST_PLANNED,
                        new RoundOpened(FIRST, SOON),
                        new RoundClosed(FIRST, NOW))
                .when(wish(new OpenRound(FIRST, MINUTES_25)))
                .then(new RoundOpened(FIRST, SOON, NOW));
    }

    @Test
    void more_time_is_counted_from_the_end() {
        given(PREPARED, TABLE_ADDED, FIRST_PLANNED, new RoundOpened(FIRST, SOON))
                .when(wish(new ExtendRound(FIRST, Duration.ofMinutes(5), null)))
                .then(new RoundExtended(FIRST, SOON.plusSeconds(300)));
    }

    @Test
    void more_time_is_counted_from_now_when_the_end_has_passed() {
        given(PREPARED, TABLE_ADDED, FIRST_PLANNED, new RoundOpened(FIRST, NOW.minusSeconds(90)))
                .when(wish(new ExtendRound(FIRST, Duration.ofMinutes(5), null)))
                .then(new RoundExtended(FIRST, NOW.plusSeconds(300)));
    }

    @Test
    void two_who_press_at_once_do_not_add_up() {
        var five = Duration.ofMinutes(5);
        given(PREPARED, TABLE_ADDED, FIRST_PLANNED, new RoundOpened(FIRST, SOON))
                .when(wish(new ExtendRound(FIRST, five, SOON)))
                .then(new RoundExtended(FIRST, SOON.plus(five)));
        given(
                        PREPARED,
                        TABLE_ADDED,
                        FIRST_PLANNED,
                        new RoundOpened(FIRST, SOON),
                        new RoundExtended(FIRST, SOON.plus(five)))
                .when(wish(new ExtendRound(FIRST, five, SOON)))
                .thenRefused(SOMETHING_ELSE_HAPPENED);
    }

    @Test
    void only_an_open_round_gets_more_time() {
        given(PREPARED, TABLE_ADDED, FIRST_PLANNED)
                .when(wish(new ExtendRound(FIRST, MINUTES_25, null)))
                .thenRefused(ROUND_IS_NOT_OPEN);
        given(PREPARED, TABLE_ADDED, FIRST_PLANNED, new RoundClosed(FIRST, NOW))
                .when(wish(new ExtendRound(FIRST, MINUTES_25, null)))
                .thenRefused(ROUND_IS_NOT_OPEN);
    }

    @Test
    void a_round_is_closed_once() {
        given(PREPARED, TABLE_ADDED, FIRST_PLANNED)
                .when(wish(new CloseRound(FIRST)))
                .thenRefused(ROUND_IS_NOT_OPEN);
        given(PREPARED, TABLE_ADDED, FIRST_PLANNED, new RoundOpened(FIRST, SOON))
                .when(wish(new CloseRound(FIRST)))
                .then(new RoundClosed(FIRST, NOW));
        given(PREPARED, TABLE_ADDED, FIRST_PLANNED, new RoundClosed(FIRST, NOW))
                .when(wish(new CloseRound(FIRST)))
                .thenNothingHappens();
    }

    @Test
    void own_phones_are_switched_per_table_and_round() {
        var on = new OwnPhonesSwitchedOn(SERVICE_POINT, FIRST);
        var off = new OwnPhonesSwitchedOff(SERVICE_POINT, FIRST);
        given(PREPARED, TABLE_ADDED, FIRST_PLANNED)
                .when(wish(new SwitchOwnPhonesOn(SERVICE_POINT, FIRST)))
                .then(on);
        given(PREPARED, TABLE_ADDED, FIRST_PLANNED, on)
                .when(wish(new SwitchOwnPhonesOn(SERVICE_POINT, FIRST)))
                .thenNothingHappens();
        given(PREPARED, TABLE_ADDED, FIRST_PLANNED, on)
                .when(wish(new SwitchOwnPhonesOff(SERVICE_POINT, FIRST)))
                .then(off);
        given(PREPARED, TABLE_ADDED, FIRST_PLANNED, on, off)
                .when(wish(new SwitchOwnPhonesOff(SERVICE_POINT, FIRST)))
                .thenNothingHappens();
        given(PREPARED, TABLE_ADDED, FIRST_PLANNED)
                .when(wish(new SwitchOwnPhonesOn(VOLUNTEERING, FIRST)))
                .thenRefused(TABLE_IS_UNKNOWN);
    }

    @Test
    void a_round_that_nobody_planned_is_unknown() {
        for (var command :
                List.of(
                        new OpenRound(FIRST, MINUTES_25),
                        new ExtendRound(FIRST, MINUTES_25, null),
                        new CloseRound(FIRST),
                        new SwitchOwnPhonesOn(SERVICE_POINT, FIRST),
                        new SwitchOwnPhonesOff(SERVICE_POINT, FIRST))) {
            given(PREPARED, TABLE_ADDED).when(wish(command)).thenRefused(ROUND_IS_UNKNOWN);
        }
    }

    private static Decider wish(RoundCommand command) {
        return states ->
                RoundRules.decide(
                        states.of(WorkshopState.FOLD), states.of(RoundState.FOLD), command, NOW);
    }

    private static RoundPlanned planned(RoundId round, int number, Task task) {
        return RoundPlanned.of(round, number, usual(task));
    }

    private static PlanRound plan(RoundId round, Task task) {
        return new PlanRound(round, usual(task));
    }

    private static RoundPlan usual(Task task) {
        return RoundPlan.usual(task, 25, List.of(SERVICE_POINT));
    }

    private static PlanRound planAt(List<TableId> tables) {
        return new PlanRound(FIRST, RoundPlan.usual(Task.CHALLENGES, 25, tables));
    }

    private static PlanRound planFor(int minutes) {
        return new PlanRound(
                FIRST, RoundPlan.usual(Task.CHALLENGES, minutes, List.of(SERVICE_POINT)));
    }

    private static PlanRound planInWords(String task) {
        return new PlanRound(
                FIRST,
                new RoundPlan(
                        Task.OWN, words(task), 25, List.of(SERVICE_POINT), Seating.FREE, true));
    }
}
