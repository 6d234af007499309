package stellwand.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.chain.TheWay.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import stellwand.chain.ChainCommand.DescribeChain;
import stellwand.chain.ChainCommand.DescribeStation;
import stellwand.chain.ChainCommand.EraseChain;
import stellwand.chain.ChainCommand.MoveStation;
import stellwand.chain.ChainCommand.PublishChain;
import stellwand.chain.ChainCommand.RemoveStation;
import stellwand.chain.ChainCommand.WithdrawChain;
import stellwand.chain.ChainEvent.ChainBegun;
import stellwand.journal.Decision;

/** Whatever is wished of chains, in whatever order. */
class ChainPropertyTest {
    private static final Choices CHOICES = new Choices(Set.of(MIGRATION), Set.of(LIVING));
    private static final int STATIONS = 25;

    @Property
    void a_moved_station_is_where_it_was_wanted_and_the_others_keep_their_order(
            @ForAll @IntRange(min = 1, max = 20) int count,
            @ForAll("moves") List<MoveStation> moves) {
        var state = line(count);
        var expected = new ArrayList<>(order(state));
        for (var move : moves) {
            state = after(state, move);
            if (expected.contains(move.station()) && 1 <= move.place() && move.place() <= count) {
                expected.remove(move.station());
                expected.add(move.place() - 1, move.station());
            }
            assertThat(order(state)).isEqualTo(expected);
        }
    }

    @Property
    void a_move_is_taken_back_by_moving_to_where_it_was(
            @ForAll @IntRange(min = 1, max = 20) int count,
            @ForAll @IntRange(min = 1, max = 20) int from,
            @ForAll @IntRange(min = 1, max = 20) int place) {
        var before = line(Math.max(count, Math.max(from, place)));
        var station = order(before).get(from - 1);
        var moved = after(before, new MoveStation(ARRIVING, station, place));
        assertThat(after(moved, new MoveStation(ARRIVING, station, from))).isEqualTo(before);
    }

    @Property
    void what_is_public_has_stations_and_no_chain_has_too_many_or_one_twice(
            @ForAll("wishes") List<ChainCommand> wishes) {
        var state = ChainsState.FOLD.start();
        for (var wish : wishes) {
            state = after(state, wish);
            state.all().values().forEach(ChainPropertyTest::assertRight);
        }
    }

    private static void assertRight(ChainState chain) {
        var stations = chain.stations().stream().map(StationState::id).toList();
        assertThat(stations).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(20);
        if (chain.isPublished()) assertThat(stations).isNotEmpty();
    }

    @Property
    void no_number_is_given_twice(@ForAll("wishes") List<ChainCommand> wishes) {
        var numbers = new HashSet<Integer>();
        var state = ChainsState.FOLD.start();
        for (var wish : wishes) {
            for (var event : events(state, wish)) {
                if (event instanceof ChainBegun it) assertThat(numbers.add(it.number())).isTrue();
            }
            state = after(state, wish);
        }
    }

    private static ChainsState line(int count) {
        var state = ChainsState.FOLD.start().apply(BEGUN);
        for (int n = 1; n <= count; n++) state = after(state, station(stationNumber(n), null));
        return state;
    }

    private static StationId stationNumber(int n) {
        return new StationId(id("station " + n));
    }

    private static List<StationId> order(ChainsState state) {
        return state.find(ARRIVING).orElseThrow().stations().stream()
                .map(StationState::id)
                .toList();
    }

    private static ChainsState after(ChainsState before, ChainCommand wish) {
        var state = before;
        for (var event : events(before, wish)) state = state.apply(event);
        return state;
    }

    private static List<ChainEvent> events(ChainsState state, ChainCommand wish) {
        return ChainRules.decide(state, wish, CHOICES)
                        instanceof Decision.Accepted(var events, _, _)
                ? events
                : List.of();
    }

    @Provide
    Arbitrary<List<MoveStation>> moves() {
        var places = Arbitraries.integers().between(-1, STATIONS);
        return Combinators.combine(stations(), places)
                .as((station, place) -> new MoveStation(ARRIVING, station, place))
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<ChainCommand>> wishes() {
        var chains = Arbitraries.of(ARRIVING, ELSEWHERE);
        var places = Arbitraries.integers().between(0, STATIONS);
        return Arbitraries.<ChainCommand>frequencyOf(
                        Tuple.of(3, chains.map(it -> new DescribeChain(it, null, NAME, ABOUT))),
                        Tuple.of(
                                12,
                                Combinators.combine(chains, stations())
                                        .as(ChainPropertyTest::describe)),
                        Tuple.of(
                                4,
                                Combinators.combine(chains, stations(), places)
                                        .as(MoveStation::new)),
                        Tuple.of(2, Combinators.combine(chains, stations()).as(RemoveStation::new)),
                        Tuple.of(2, chains.map(PublishChain::new)),
                        Tuple.of(1, chains.map(WithdrawChain::new)),
                        Tuple.of(1, chains.map(EraseChain::new)))
                .list()
                .ofMinSize(20)
                .ofMaxSize(100);
    }

    private static Arbitrary<StationId> stations() {
        return Arbitraries.integers().between(1, STATIONS).map(ChainPropertyTest::stationNumber);
    }

    private static DescribeStation describe(ChainId chain, StationId station) {
        return new DescribeStation(chain, station, null, words("Station"), NOTHING, NOTHING);
    }
}
