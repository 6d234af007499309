package stellwand.chain;

import static stellwand.chain.Refusal.*;
import static stellwand.chain.TheWay.*;
import static stellwand.journal.Given.given;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stellwand.chain.ChainCommand.DescribeStation;
import stellwand.chain.ChainCommand.MoveStation;
import stellwand.chain.ChainCommand.RemoveStation;
import stellwand.chain.ChainEvent.StationMoved;
import stellwand.chain.ChainEvent.StationRemoved;

/** The stations of one chain. */
class StationRulesTest {
    @Test
    void a_station_needs_a_name_and_a_unit_only_once_that_is_decided() {
        given(BEGUN).when(wish(station(PERMIT, null))).then(PERMITTED);
        given(BEGUN).when(wish(station(REGISTRATION, MIGRATION))).then(REGISTERED);
        given(BEGUN).when(wish(saying(" ", "", ""))).thenRefused(NAME_IS_MISSING);
        given().when(wish(station(PERMIT, null))).thenRefused(CHAIN_IS_UNKNOWN);
    }

    @Test
    void its_texts_fit() {
        var longest = saying("ä".repeat(120), "ä".repeat(500), "ä".repeat(500));
        given(BEGUN).when(wish(longest)).then(described(longest));
        given(BEGUN).when(wish(saying("ä".repeat(121), "", ""))).thenRefused(NAME_IS_TOO_LONG);
        given(BEGUN)
                .when(wish(saying("Termin", "ä".repeat(501), "")))
                .thenRefused(BRING_IS_TOO_LONG);
        given(BEGUN)
                .when(wish(saying("Termin", "", "ä".repeat(501))))
                .thenRefused(NEXT_IS_TOO_LONG);
    }

    /** Through it whoever goes on is found. */
    @Test
    void nobody_chooses_a_unit_that_has_ended_but_it_stays_where_it_was_chosen() {
        given(BEGUN, PERMITTED).when(wish(station(PERMIT, ENDED))).thenRefused(UNIT_IS_UNKNOWN);
        var ended = described(station(PERMIT, ENDED));
        given(BEGUN, ended).when(wish(station(PERMIT, ENDED))).then(ended);
    }

    @Test
    void there_are_twenty_at_most_and_each_of_them_may_still_change() {
        var all = IntStream.range(0, 20).mapToObj(n -> new StationId(id("station " + n))).toList();
        var full =
                Stream.concat(
                                Stream.of(BEGUN),
                                all.stream().map(it -> described(station(it, null))))
                        .toArray(ChainEvent[]::new);
        given(full).when(wish(station(PERMIT, null))).thenRefused(TOO_MANY_STATIONS);
        given(full)
                .when(wish(station(all.getLast(), MIGRATION)))
                .then(described(station(all.getLast(), MIGRATION)));
    }

    @Test
    void a_station_goes_to_another_place() {
        given(BEGUN, REGISTERED, PERMITTED, SCHOOLED)
                .when(wish(new MoveStation(ARRIVING, SCHOOL, 1)))
                .then(new StationMoved(ARRIVING, SCHOOL, 1));
        given(BEGUN, REGISTERED, PERMITTED)
                .when(wish(new MoveStation(ARRIVING, PERMIT, 2)))
                .thenNothingHappens();
    }

    @Test
    void there_is_no_place_beside_the_line() {
        for (var place : new int[] {0, 3, -1}) {
            given(BEGUN, REGISTERED, PERMITTED)
                    .when(wish(new MoveStation(ARRIVING, PERMIT, place)))
                    .thenRefused(PLACE_IS_UNKNOWN);
        }
        given(BEGUN, REGISTERED)
                .when(wish(new MoveStation(ARRIVING, PERMIT, 1)))
                .thenRefused(STATION_IS_UNKNOWN);
    }

    @Test
    void a_station_is_removed_once() {
        given(BEGUN, REGISTERED, PERMITTED)
                .when(wish(new RemoveStation(ARRIVING, PERMIT)))
                .then(new StationRemoved(ARRIVING, PERMIT));
        given(BEGUN, REGISTERED)
                .when(wish(new RemoveStation(ARRIVING, PERMIT)))
                .thenRefused(STATION_IS_UNKNOWN);
    }

    private static DescribeStation saying(String name, String bring, String next) {
        return new DescribeStation(ARRIVING, PERMIT, null, words(name), words(bring), words(next));
    }
}
