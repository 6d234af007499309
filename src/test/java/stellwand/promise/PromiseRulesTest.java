package stellwand.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.journal.Given.given;
import static stellwand.promise.Refusal.*;
import static stellwand.workshop.TheEvening.PREPARED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import stellwand.journal.Decider;
import stellwand.promise.PromiseCommand.GivePromise;
import stellwand.promise.PromiseEvent.PromiseGiven;
import stellwand.unit.UnitId;
import stellwand.workshop.Wording;
import stellwand.workshop.WorkshopState;

class PromiseRulesTest {
    private static final Instant BEGINS = Instant.parse("2017-09-14T16:00:00Z");
    private static final LocalDate EVENING = LocalDate.parse("2017-09-14");
    private static final UnitId TREASURY = new UnitId(new UUID(0, 54));
    private static final Station EXPERTS = station(20);
    private static final Station COSTS = new Station(Purpose.COST, List.of(TREASURY), 10, true);
    private static final Promise PROMISE =
            new Promise(List.of(EXPERTS, COSTS), 10, 5, LocalDate.parse("2018-03-31"));

    private static final List<Wording> NAMELESS = Collections.nCopies(6, Wording.of(List.of()));

    private static Station station(int days) {
        return new Station(Purpose.EXPERTISE, List.of(), days, false);
    }

    @Test
    void a_promise_is_given_before_the_evening_and_changed_until_then() {
        var other = new Promise(List.of(EXPERTS), 5, 0, null);
        given(PREPARED).when(give(PROMISE)).then(new PromiseGiven(PROMISE));
        given(PREPARED, new PromiseGiven(PROMISE)).when(give(other)).then(new PromiseGiven(other));
    }

    @Test
    void from_the_beginning_of_the_evening_on_it_holds() {
        var other = new Promise(List.of(EXPERTS), 10, 20, null);
        given(PREPARED, new PromiseGiven(PROMISE))
                .when(give(other, BEGINS))
                .thenRefused(PROMISE_HOLDS);
        given(PREPARED).when(give(PROMISE, BEGINS)).thenRefused(PROMISE_HOLDS);
        given(PREPARED).when(give(PROMISE, BEGINS.minusMillis(1))).then(new PromiseGiven(PROMISE));
    }

    @Test
    void the_same_promise_again_changes_nothing_also_later() {
        given(PREPARED, new PromiseGiven(PROMISE)).when(give(PROMISE, BEGINS)).thenNothingHappens();
    }

    @Test
    void a_path_has_one_to_five_stations() {
        refuses(new Promise(List.of(), 10, 5, null), STATION_IS_MISSING);
        refuses(new Promise(Collections.nCopies(6, EXPERTS), 10, 5, null), PATH_IS_TOO_LONG);
        accepts(new Promise(Collections.nCopies(5, EXPERTS), 10, 5, null));
    }

    @Test
    void a_station_has_days_and_each_unit_once() {
        for (int days : List.of(-1, 0, 121)) {
            refuses(new Promise(List.of(station(days)), 10, 5, null), STATION_IS_WRONG);
        }
        for (int days : List.of(1, 120)) accepts(new Promise(List.of(station(days)), 10, 5, null));
        refuses(of(List.of(TREASURY, TREASURY)), STATION_IS_WRONG);
        refuses(of(List.of(unit(1), unit(2), unit(3), unit(4))), STATION_IS_WRONG);
        accepts(of(List.of(unit(1), unit(2), unit(3))));
    }

    private static Promise of(List<UnitId> units) {
        return new Promise(List.of(new Station(Purpose.LAW, units, 10, false)), 10, 5, null);
    }

    private static UnitId unit(int number) {
        return new UnitId(new UUID(1, number));
    }

    @Test
    void the_coordination_has_days_and_lateness_is_not_hidden_for_long() {
        for (int days : List.of(0, 41))
            refuses(new Promise(List.of(EXPERTS), days, 5, null), DAYS_ARE_WRONG);
        for (int days : List.of(-1, 21))
            refuses(new Promise(List.of(EXPERTS), 10, days, null), DAYS_ARE_WRONG);
        accepts(new Promise(List.of(EXPERTS), 40, 20, null));
        accepts(new Promise(List.of(EXPERTS), 1, 0, null));
    }

    @Test
    void answers_are_of_use_after_the_evening_and_not_only_in_ten_years() {
        refuses(useful(EVENING), USEFUL_DAY_IS_WRONG);
        refuses(useful(EVENING.plusYears(5).plusDays(1)), USEFUL_DAY_IS_WRONG);
        accepts(useful(EVENING.plusDays(1)));
        accepts(useful(EVENING.plusYears(5)));
        accepts(useful(null));
    }

    private static Promise useful(@Nullable LocalDate day) {
        return new Promise(List.of(EXPERTS), 10, 5, day);
    }

    @Test
    void nothing_is_promised_of_a_unit_or_for_an_evening_that_is_not_there() {
        given(PREPARED)
                .when(
                        wish(
                                new GivePromise(
                                        PROMISE,
                                        NAMELESS,
                                        false,
                                        BEGINS,
                                        EVENING,
                                        BEGINS.minusSeconds(1))))
                .thenRefused(UNIT_IS_UNKNOWN);
        given().when(give(PROMISE)).thenRefused(WORKSHOP_IS_UNKNOWN);
    }

    @Test
    void the_same_wish_a_moment_later_is_the_same() {
        var soon = named("Runder Tisch", BEGINS.minusSeconds(2));
        assertThat(named("Runder Tisch", BEGINS.minusSeconds(1)).wish()).isEqualTo(soon.wish());
        assertThat(named("Beirat", BEGINS.minusSeconds(2)).wish()).isNotEqualTo(soon.wish());
    }

    @Test
    void a_station_may_have_a_name_as_long_as_it_is_short() {
        var soon = BEGINS.minusSeconds(2);
        var named = named("Runder Tisch", soon);
        given(PREPARED).when(wish(named)).then(new PromiseGiven(named.named()));
        assertThat(named.named().stations().getFirst().name()).isNotNull();
        assertThat(named.named().stations().getLast().name()).isNull();
        given(PREPARED)
                .when(wish(named("n".repeat(61), soon)))
                .thenRefused(STATION_NAME_IS_TOO_LONG);
        var longest = named("n".repeat(60), soon);
        given(PREPARED).when(wish(longest)).then(new PromiseGiven(longest.named()));
    }

    private static GivePromise named(String name, Instant at) {
        var first = Wording.of(new UUID(0, 1), "station-0", Map.of("de", name));
        var names = List.of(first, Wording.of(List.of()));
        return new GivePromise(PROMISE, names, true, BEGINS, EVENING, at);
    }

    private static void accepts(Promise promise) {
        given(PREPARED).when(give(promise)).then(new PromiseGiven(promise));
    }

    private static void refuses(Promise promise, Refusal why) {
        given(PREPARED).when(give(promise)).thenRefused(why);
    }

    private static Decider give(Promise promise) {
        return give(promise, BEGINS.minusSeconds(3600));
    }

    private static Decider give(Promise promise, Instant at) {
        return wish(new GivePromise(promise, NAMELESS, true, BEGINS, EVENING, at));
    }

    private static Decider wish(PromiseCommand command) {
        return states ->
                PromiseRules.decide(
                        states.of(WorkshopState.FOLD), states.of(PromiseState.FOLD), command);
    }
}
