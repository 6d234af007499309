package stellwand.round;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.journal.Given.given;
import static stellwand.round.Refusal.*;
import static stellwand.workshop.TheEvening.*;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stellwand.journal.Decider;
import stellwand.journal.Event;
import stellwand.round.RoundCommand.DropRound;
import stellwand.round.RoundCommand.PlanRound;
import stellwand.round.RoundCommand.ReplanRound;
import stellwand.round.RoundEvent.OwnPhonesSwitchedOn;
import stellwand.round.RoundEvent.RoundClosed;
import stellwand.round.RoundEvent.RoundDropped;
import stellwand.round.RoundEvent.RoundOpened;
import stellwand.round.RoundEvent.RoundOpeningUndone;
import stellwand.round.RoundEvent.RoundPlanned;
import stellwand.round.RoundEvent.RoundReplanned;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopEvent.TableAdded;
import stellwand.workshop.WorkshopState;

/** A plan may change until it is carried out. */
class PlanningRulesTest {
    private static final Instant NOW = Instant.parse("2017-09-14T16:00:00Z");
    private static final RoundId FIRST = new RoundId(id("first round"));
    private static final RoundId SECOND = new RoundId(id("second round"));
    private static final RoundId THIRD = new RoundId(id("third round"));
    private static final TableAdded SECOND_TABLE = added(table(VOLUNTEERING, "Ehrenamt"), 2);
    private static final RoundPlanned ONE = planned(FIRST, 1);
    private static final RoundPlanned TWO = planned(SECOND, 2);
    private static final RoundPlanned THREE = planned(THIRD, 3);
    private static final RoundOpened OPENED =
            new RoundOpened(SECOND, NOW.plus(Duration.ofMinutes(25)));
    private static final RoundPlan OTHER =
            new RoundPlan(
                    Task.OWN,
                    words("Was ist schon gut?"),
                    30,
                    List.of(VOLUNTEERING),
                    Seating.ASSIGNED,
                    false);

    @Test
    void a_round_that_has_not_begun_is_planned_anew() {
        var replanned = RoundReplanned.of(SECOND, OTHER);
        given(PREPARED, TABLE_ADDED, SECOND_TABLE, ONE, TWO)
                .when(wish(new ReplanRound(SECOND, OTHER)))
                .then(replanned);

        var on = new OwnPhonesSwitchedOn(SERVICE_POINT, SECOND);
        var round = given(ONE, TWO, on, replanned).of(RoundState.FOLD).find(SECOND).orElseThrow();
        assertThat(round.number()).isEqualTo(2);
        assertThat(round.task()).isEqualTo(Task.OWN);
        assertThat(round.tables()).containsExactly(VOLUNTEERING);
        assertThat(round.ownPhones()).as("it does not take part any more").isEmpty();
        assertThat(round.seating()).isEqualTo(Seating.ASSIGNED);
        assertThat(round.moving()).isFalse();
    }

    @Test
    void a_new_plan_is_as_right_as_a_first_one() {
        given(PREPARED, TABLE_ADDED, TWO)
                .when(wish(new ReplanRound(SECOND, OTHER)))
                .thenRefused(TABLE_IS_UNKNOWN);
        given(PREPARED, TABLE_ADDED)
                .when(wish(new ReplanRound(SECOND, OTHER)))
                .thenRefused(ROUND_IS_UNKNOWN);
    }

    @Test
    void words_count_with_an_own_task_alone() {
        var usual =
                new RoundPlan(Task.SOLUTIONS, OTHER.wording(), 30, List.of(), Seating.FREE, true);
        assertThat(usual.wording().byLanguage()).isEmpty();
    }

    @Test
    void a_round_that_has_begun_stays_as_it_was_planned() {
        for (var since : List.of(List.of(OPENED), List.of(OPENED, new RoundClosed(SECOND, NOW)))) {
            var events = new ArrayList<Event>(List.of(PREPARED, TWO));
            events.addAll(since);
            var given = given(events.toArray(Event[]::new));
            given.when(wish(new ReplanRound(SECOND, OTHER))).thenRefused(ROUND_HAS_BEGUN);
            given.when(wish(new DropRound(SECOND))).thenRefused(ROUND_HAS_BEGUN);
        }
    }

    @Test
    void a_dropped_round_lets_the_later_ones_move_up() {
        var dropped = new RoundDropped(SECOND, List.of(THIRD));
        given(PREPARED, ONE, TWO, THREE).when(wish(new DropRound(SECOND))).then(dropped);

        var state = given(ONE, TWO, THREE, dropped).of(RoundState.FOLD);
        assertThat(state.find(SECOND)).isEmpty();
        assertThat(state.find(FIRST).map(Round::number)).contains(1);
        assertThat(state.find(THIRD).map(Round::number)).contains(2);
        given(PREPARED).when(wish(new DropRound(SECOND))).thenRefused(ROUND_IS_UNKNOWN);
    }

    @Test
    void a_number_that_people_have_seen_stays() {
        given(PREPARED, ONE, TWO, THREE, OPENED)
                .when(wish(new DropRound(FIRST)))
                .then(new RoundDropped(FIRST, List.of()));
    }

    /** Somebody may have pinned a card meanwhile. */
    @Test
    void a_round_opened_by_mistake_is_planned_anew_but_not_dropped() {
        var undone =
                given(
                        PREPARED,
                        TABLE_ADDED,
                        SECOND_TABLE,
                        TWO,
                        OPENED,
                        new RoundOpeningUndone(SECOND));
        undone.when(wish(new DropRound(SECOND))).thenRefused(ROUND_HAS_BEGUN);
        undone.when(wish(new ReplanRound(SECOND, OTHER))).then(RoundReplanned.of(SECOND, OTHER));
    }

    /** The demonstration plans its rounds with every start, on whatever journal it finds. */
    @Test
    void a_usual_plan_is_the_same_wish_as_it_was_before_seats_could_be_assigned() {
        var usual = RoundPlan.usual(Task.CHALLENGES, 25, here());
        assertThat(new PlanRound(FIRST, usual).body())
                .isEqualTo(
                        "PlanRound[round=RoundId[id=%s], task=CHALLENGES, wording=Wording[byLanguage={}], minutes=25, tables=[TableId[id=%s]]]"
                                .formatted(FIRST.id(), SERVICE_POINT.id()));
        assertThat(new PlanRound(FIRST, OTHER).body())
                .isEqualTo(new PlanRound(FIRST, OTHER).toString());
    }

    @Test
    void in_old_journals_everybody_chose_and_might_move() {
        var old =
                new RoundPlanned(
                        FIRST, 1, Task.CHALLENGES, words("").texts(), 25, List.of(SERVICE_POINT));
        var round = given(old).of(RoundState.FOLD).find(FIRST).orElseThrow();
        assertThat(round.seating()).isEqualTo(Seating.FREE);
        assertThat(round.moving()).isTrue();
    }

    @Test
    void a_table_rests_while_a_round_is_open_elsewhere() {
        var open = given(TWO, OPENED).of(RoundState.FOLD);
        assertThat(open.rests(VOLUNTEERING)).isTrue();
        assertThat(open.rests(SERVICE_POINT)).isFalse();
        assertThat(given(TWO).of(RoundState.FOLD).rests(VOLUNTEERING)).isFalse();
        assertThat(open.assigns()).isFalse();
        assertThat(
                        given(TWO, RoundReplanned.of(SECOND, OTHER), OPENED)
                                .of(RoundState.FOLD)
                                .assigns())
                .isTrue();
    }

    private static RoundPlanned planned(RoundId round, int number) {
        return RoundPlanned.of(round, number, RoundPlan.usual(Task.CHALLENGES, 25, here()));
    }

    private static List<TableId> here() {
        return List.of(SERVICE_POINT);
    }

    private static Decider wish(RoundCommand command) {
        return states ->
                RoundRules.decide(
                        states.of(WorkshopState.FOLD), states.of(RoundState.FOLD), command, NOW);
    }
}
