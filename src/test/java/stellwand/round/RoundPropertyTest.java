package stellwand.round;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.journal.Given.given;
import static stellwand.workshop.TheEvening.*;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import stellwand.journal.Decision;
import stellwand.journal.Event;
import stellwand.round.RoundCommand.CloseRound;
import stellwand.round.RoundCommand.DropRound;
import stellwand.round.RoundCommand.ExtendRound;
import stellwand.round.RoundCommand.OpenRound;
import stellwand.round.RoundCommand.PlanRound;
import stellwand.round.RoundCommand.ReplanRound;
import stellwand.round.RoundCommand.SwitchOwnPhonesOff;
import stellwand.round.RoundCommand.SwitchOwnPhonesOn;
import stellwand.round.RoundCommand.UndoStep;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopState;

/** Whatever is done with rounds, in whatever order, a minute after the other. */
class RoundPropertyTest {
    private static final Instant START = Instant.parse("2017-09-14T15:00:00Z");
    private static final RoundPlan PLAN =
            RoundPlan.usual(Task.CHALLENGES, 20, List.of(SERVICE_POINT));

    @Property
    void at_most_one_round_is_open(@ForAll("wishes") List<RoundCommand> wishes) {
        var events = new ArrayList<Event>(List.of(PREPARED, TABLE_ADDED));
        var at = START;
        for (var wish : wishes) {
            events.addAll(decided(events, wish, at));
            var rounds = rounds(events).rounds().values();
            assertThat(rounds.stream().filter(Round::isOpen).count()).isLessThanOrEqualTo(1);
            at = at.plusSeconds(60);
        }
    }

    @Property
    void no_two_rounds_have_the_same_number(@ForAll("wishes") List<RoundCommand> wishes) {
        var events = new ArrayList<Event>(List.of(PREPARED, TABLE_ADDED));
        for (var wish : wishes) {
            events.addAll(decided(events, wish, START));
            assertThat(rounds(events).rounds().values())
                    .extracting(Round::number)
                    .doesNotHaveDuplicates();
        }
    }

    @Property
    void an_accepted_wish_sent_again_at_once_adds_nothing_or_is_refused(
            @ForAll("wishes") List<RoundCommand> before, @ForAll("switches") RoundCommand wish) {
        var events = new ArrayList<Event>(List.of(PREPARED, TABLE_ADDED));
        for (var earlier : before) events.addAll(decided(events, earlier, START));
        events.addAll(decided(events, wish, START));
        assertThat(decided(events, wish, START)).isEmpty();
    }

    @Property
    void the_end_of_an_open_round_only_moves_away(@ForAll("wishes") List<RoundCommand> wishes) {
        var events = new ArrayList<Event>(List.of(PREPARED, TABLE_ADDED));
        for (var wish : wishes) {
            var before = rounds(events).open();
            events.addAll(decided(events, wish, START));
            var after = rounds(events).open();
            if (before.map(Round::id).equals(after.map(Round::id)) && after.isPresent()) {
                assertThat(endsAt(after.get())).isAfterOrEqualTo(endsAt(before.orElseThrow()));
            }
        }
    }

    @Property
    void a_step_that_is_undone_leaves_the_rounds_as_they_were(
            @ForAll("wishes") List<RoundCommand> before,
            @ForAll("wishes") List<RoundCommand> more) {
        var events = new ArrayList<Event>(List.of(PREPARED, TABLE_ADDED));
        for (var wish : before) events.addAll(decided(events, wish, START));
        for (var wish : more) {
            var then = rounds(events);
            events.addAll(decided(events, wish, START));
            var now = rounds(events);
            if (now.steps() == then.steps()) continue;
            events.addAll(decided(events, new UndoStep(now.steps()), START));
            assertThat(rounds(events).rounds()).isEqualTo(then.rounds());
        }
    }

    private static Instant endsAt(Round round) {
        return ((Round.Phase.Open) round.phase()).endsAt();
    }

    private static List<Event> decided(List<Event> events, RoundCommand wish, Instant at) {
        var states = given(events.toArray(Event[]::new));
        var decision =
                RoundRules.decide(
                        states.of(WorkshopState.FOLD), states.of(RoundState.FOLD), wish, at);
        return decision instanceof Decision.Accepted<?, ?> accepted
                ? List.copyOf(accepted.events())
                : List.of();
    }

    private static RoundState rounds(List<Event> events) {
        return given(events.toArray(Event[]::new)).of(RoundState.FOLD);
    }

    @Provide
    Arbitrary<List<RoundCommand>> wishes() {
        return Arbitraries.<RoundCommand>oneOf(
                        ids().map(this::plan),
                        ids().map(id -> new ReplanRound(id, PLAN)),
                        ids().map(DropRound::new),
                        ids().map(id -> new OpenRound(id, Duration.ofMinutes(20))),
                        ids().map(id -> new ExtendRound(id, Duration.ofMinutes(5), null)),
                        switches())
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<RoundCommand> switches() {
        return Arbitraries.<RoundCommand>oneOf(
                ids().map(CloseRound::new),
                ids().flatMap(id -> tables().map(table -> new SwitchOwnPhonesOn(table, id))),
                ids().flatMap(id -> tables().map(table -> new SwitchOwnPhonesOff(table, id))));
    }

    private PlanRound plan(RoundId id) {
        return new PlanRound(id, PLAN);
    }

    private static Arbitrary<RoundId> ids() {
        return Arbitraries.integers().between(1, 3).map(i -> new RoundId(new UUID(0, i)));
    }

    private static Arbitrary<TableId> tables() {
        return Arbitraries.of(SERVICE_POINT, VOLUNTEERING);
    }
}
