package stellwand.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.unit.TheCity.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import stellwand.journal.Decision;
import stellwand.unit.Names.Period;
import stellwand.unit.UnitCommand.AddUnit;
import stellwand.unit.UnitCommand.EndUnit;
import stellwand.unit.UnitCommand.MergeUnits;
import stellwand.unit.UnitCommand.MoveUnit;
import stellwand.unit.UnitCommand.RenameUnit;
import stellwand.unit.UnitCommand.SplitUnit;
import stellwand.unit.UnitCommand.StartUnit;
import stellwand.unit.UnitEvent.UnitAdded;
import stellwand.unit.UnitEvent.UnitRenamed;
import stellwand.workshop.Wording;

/** Whatever is wished of the directory, in whatever order. */
class UnitPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final int DAYS = 40;
    private static final LocalDate LAST = FIRST.plusDays(DAYS - 5L);

    @Property
    void the_directory_is_a_forest_and_what_has_ended_stays_so(
            @ForAll("wishes") List<UnitCommand> wishes) {
        var state = DirectoryState.FOLD.start();
        for (var wish : wishes) {
            var before = state;
            for (var event : events(before, wish)) state = state.apply(event);
            assertNobodyIsLostOrComesBack(before, state);
            assertForest(state);
        }
    }

    private static void assertNobodyIsLostOrComesBack(DirectoryState before, DirectoryState after) {
        assertThat(after.units().keySet()).containsAll(before.units().keySet());
        before.units()
                .forEach((unit, was) -> {
                    var now = after.find(unit).orElseThrow();
                    assertThat(now.phase()).isGreaterThanOrEqualTo(was.phase());
                    if (was.hasEnded()) assertThat(now).isEqualTo(was);
                });
    }

    private static void assertForest(DirectoryState state) {
        state.units()
                .forEach((unit, it) -> {
                    assertThat(state.isWithin(it.parent(), unit)).as("a circle").isFalse();
                    if (it.hasEnded()) assertThat(state.below(unit)).isEmpty();
                });
    }

    @Property
    void every_unit_has_exactly_one_name_and_one_number(
            @ForAll("wishes") List<UnitCommand> wishes) {
        var names = new HashMap<UnitId, List<Period>>();
        var numbers = new ArrayList<Integer>();
        var state = DirectoryState.FOLD.start();
        for (var wish : wishes) {
            for (var event : events(state, wish)) {
                state = state.apply(event);
                if (event instanceof UnitAdded it) {
                    numbers.add(it.number());
                    names.put(it.unit(), new ArrayList<>(List.of(period(wish, it.since()))));
                }
                if (event instanceof UnitRenamed it) {
                    names.getOrDefault(it.unit(), List.of()).add(period(wish, it.on()));
                }
            }
        }
        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        names.values().forEach(UnitPropertyTest::assertOneNameOnEachDay);
    }

    private static Period period(UnitCommand wish, LocalDate since) {
        return new Period(
                since,
                switch (wish) {
                    case AddUnit it -> it.name();
                    case RenameUnit it -> it.name();
                    default -> Wording.of(List.of());
                });
    }

    /** The one that was given last before that day; periods do not overlap. */
    private static void assertOneNameOnEachDay(List<Period> periods) {
        assertThat(periods)
                .isSortedAccordingTo((one, other) -> one.since().compareTo(other.since()));
        assertThat(periods.stream().map(Period::since)).doesNotHaveDuplicates();
        var names = new Names(periods);
        for (var day = FIRST.minusDays(1);
                day.isBefore(FIRST.plusDays(DAYS));
                day = day.plusDays(1)) {
            var expected = periods.getFirst();
            for (var period : periods) if (!period.since().isAfter(day)) expected = period;
            assertThat(names.on(day)).isEqualTo(expected.name());
        }
    }

    @Property
    void whoever_goes_on_worked_already_on_that_day(@ForAll("wishes") List<UnitCommand> wishes) {
        var state = DirectoryState.FOLD.start();
        for (var wish : wishes) {
            for (var event : events(state, wish)) {
                var heirs =
                        switch (event) {
                            case UnitEvent.UnitsMerged it -> Map.of(it.into(), it.on());
                            case UnitEvent.UnitSplit it -> on(it.into(), it.on());
                            default -> Map.<UnitId, LocalDate>of();
                        };
                for (var heir : heirs.entrySet()) {
                    var unit = state.find(heir.getKey()).orElseThrow();
                    assertThat(unit.phase()).isEqualTo(Phase.WORKING);
                    assertThat(unit.since()).isBeforeOrEqualTo(heir.getValue());
                }
                state = state.apply(event);
            }
        }
    }

    private static Map<UnitId, LocalDate> on(List<UnitId> units, LocalDate day) {
        var days = new HashMap<UnitId, LocalDate>();
        for (var unit : new HashSet<>(units)) days.put(unit, day);
        return days;
    }

    private static List<UnitEvent> events(DirectoryState state, UnitCommand wish) {
        return UnitRules.decide(state, wish, LAST) instanceof Decision.Accepted(var events, _, _)
                ? events
                : List.of();
    }

    @Provide
    Arbitrary<List<UnitCommand>> wishes() {
        var units = Arbitraries.integers().between(1, 6).map(i -> unit("unit " + i));
        var several = units.list().uniqueElements().ofMaxSize(3);
        var days = Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
        var parents = units.injectNull(0.7);
        var names = Arbitraries.integers().between(1, 100).map(i -> words("Name " + i));
        return Arbitraries.<UnitCommand>frequencyOf(
                        Tuple.of(
                                4,
                                Combinators.combine(
                                                units,
                                                parents,
                                                days,
                                                names,
                                                Arbitraries.of(true, false, false, false))
                                        .as(UnitPropertyTest::add)),
                        Tuple.of(2, Combinators.combine(units, parents).as(MoveUnit::new)),
                        Tuple.of(2, Combinators.combine(units, days, names).as(RenameUnit::new)),
                        Tuple.of(1, Combinators.combine(units, days).as(StartUnit::new)),
                        Tuple.of(1, Combinators.combine(units, days).as(EndUnit::new)),
                        Tuple.of(3, Combinators.combine(several, units, days).as(MergeUnits::new)),
                        Tuple.of(3, Combinators.combine(units, several, days).as(SplitUnit::new)))
                .list()
                .ofMinSize(20)
                .ofMaxSize(60);
    }

    private static AddUnit add(
            UnitId unit, @Nullable UnitId parent, LocalDate since, Wording name, boolean founding) {
        return new AddUnit(
                unit, UnitKind.OFFICE, parent, founding, since, name, words(""), words(""));
    }
}
