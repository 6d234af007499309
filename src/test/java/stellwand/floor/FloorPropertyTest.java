package stellwand.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.journal.Given.given;
import static stellwand.workshop.TheEvening.*;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import stellwand.floor.FloorCommand.AllowMoving;
import stellwand.floor.FloorCommand.SetPlaces;
import stellwand.floor.FloorCommand.StopMoving;
import stellwand.floor.FloorCommand.TakeSeat;
import stellwand.journal.Decision;
import stellwand.journal.Event;
import stellwand.round.RoundState;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopEvent.ParticipantJoined;
import stellwand.workshop.WorkshopEvent.TableAdded;
import stellwand.workshop.WorkshopState;

/** However people move about. */
class FloorPropertyTest {
    private static final List<UUID> PEOPLE =
            Stream.of("Leyla", "Omar", "Mira", "Jonas").map(name -> id(name)).toList();
    private static final List<TableId> TABLES = List.of(SERVICE_POINT, VOLUNTEERING);

    @Property
    void everybody_sits_at_one_table_and_is_counted_there_once(
            @ForAll("wishes") List<FloorCommand> wishes) {
        var floor = after(wishes);

        for (var table : TABLES) {
            var sitting = floor.seats().values().stream().filter(table::equals).count();
            assertThat(floor.takenAt(table)).isEqualTo((int) sitting);
        }
        assertThat(PEOPLE).containsAll(floor.seats().keySet());
    }

    @Property
    void nobody_takes_a_place_that_is_not_there(
            @ForAll("wishes") List<FloorCommand> before, @ForAll("sittings") FloorCommand sitting) {
        var floor = after(before);
        var next = after(Stream.concat(before.stream(), Stream.of(sitting)).toList());

        for (var table : TABLES) {
            assertThat(next.takenAt(table))
                    .isLessThanOrEqualTo(Math.max(floor.takenAt(table), floor.places()));
        }
    }

    private static FloorState after(List<FloorCommand> wishes) {
        var events = new ArrayList<Event>(List.of(PREPARED, TABLE_ADDED));
        events.add(
                new TableAdded(
                        VOLUNTEERING,
                        2,
                        TABLE_ADDED.title(),
                        TABLE_ADDED.question(),
                        TABLE_ADDED.examples()));
        PEOPLE.forEach(person -> events.add(new ParticipantJoined(person)));
        for (var wish : wishes) events.addAll(decided(events, wish));
        return floor(events);
    }

    private static List<Event> decided(List<Event> events, FloorCommand wish) {
        var states = given(events.toArray(Event[]::new));
        var decision =
                FloorRules.decide(
                        states.of(WorkshopState.FOLD),
                        states.of(RoundState.FOLD),
                        states.of(FloorState.FOLD),
                        wish);
        return decision instanceof Decision.Accepted<?, ?> accepted
                ? List.copyOf(accepted.events())
                : List.of();
    }

    private static FloorState floor(List<Event> events) {
        return given(events.toArray(Event[]::new)).of(FloorState.FOLD);
    }

    @Provide
    Arbitrary<List<FloorCommand>> wishes() {
        return Arbitraries.<FloorCommand>oneOf(
                        sittings(),
                        sittings(),
                        Arbitraries.integers().between(1, 3).map(SetPlaces::new),
                        Arbitraries.of(new StopMoving(), new AllowMoving()))
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<FloorCommand> sittings() {
        return Arbitraries.of(PEOPLE)
                .flatMap(who -> Arbitraries.of(TABLES).map(table -> new TakeSeat(who, table)));
    }
}
