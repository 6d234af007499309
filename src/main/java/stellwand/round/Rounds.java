package stellwand.round;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.journal.Decision;
import stellwand.journal.Envelope;
import stellwand.journal.Event;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.journal.Reason;
import stellwand.journal.States;
import stellwand.round.RoundCommand.CloseRound;
import stellwand.round.RoundCommand.DropRound;
import stellwand.round.RoundCommand.ExtendRound;
import stellwand.round.RoundCommand.OpenRound;
import stellwand.round.RoundCommand.PlanRound;
import stellwand.round.RoundCommand.ReplanRound;
import stellwand.round.RoundCommand.SwitchOwnPhonesOff;
import stellwand.round.RoundCommand.SwitchOwnPhonesOn;
import stellwand.round.RoundCommand.UndoStep;
import stellwand.round.RoundEvent.RoundOpened;
import stellwand.round.RoundEvent.RoundReopened;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.WorkshopState;

/**
 * The door to an evening's rounds. Every wish carries the id that its sender made and who sends it;
 * the same id again gets the first answer.
 */
@Component
public class Rounds {
    private final Journal journal;
    private final RoundRows rows;
    private final List<AtOpening> atOpening;
    private final Clock clock;

    Rounds(Journal journal, RoundRows rows, List<AtOpening> atOpening, Clock clock) {
        this.journal = journal;
        this.rows = rows;
        this.atOpening = List.copyOf(atOpening);
        this.clock = clock;
    }

    /** A round with one of the two usual tasks, for which people choose their tables. */
    public Outcome plan(
            UUID command,
            UUID actor,
            WorkshopId workshop,
            RoundId round,
            Task task,
            int minutes,
            List<TableId> tables) {
        return plan(command, actor, workshop, round, RoundPlan.usual(task, minutes, tables));
    }

    public Outcome plan(
            UUID command, UUID actor, WorkshopId workshop, RoundId round, RoundPlan plan) {
        return submit(command, actor, workshop, new PlanRound(round, plan));
    }

    /** Before it is opened. */
    public Outcome replan(
            UUID command, UUID actor, WorkshopId workshop, RoundId round, RoundPlan plan) {
        return submit(command, actor, workshop, new ReplanRound(round, plan));
    }

    public Outcome drop(UUID command, UUID actor, WorkshopId workshop, RoundId round) {
        return submit(command, actor, workshop, new DropRound(round));
    }

    public Outcome open(
            UUID command, UUID actor, WorkshopId workshop, RoundId round, Duration lasts) {
        return submit(command, actor, workshop, new OpenRound(round, lasts));
    }

    /**
     * @param seen its end, as somebody saw it who pressed; null: whatever it is
     */
    public Outcome extend(
            UUID command,
            UUID actor,
            WorkshopId workshop,
            RoundId round,
            Duration by,
            @Nullable Instant seen) {
        return submit(command, actor, workshop, new ExtendRound(round, by, seen));
    }

    public Outcome close(UUID command, UUID actor, WorkshopId workshop, RoundId round) {
        return submit(command, actor, workshop, new CloseRound(round));
    }

    /**
     * @param step as {@link RoundState#last} had it when somebody decided to undo it
     */
    public Outcome undo(UUID command, UUID actor, WorkshopId workshop, int step) {
        return submit(command, actor, workshop, new UndoStep(step));
    }

    public Outcome switchOwnPhonesOn(
            UUID command, UUID actor, WorkshopId workshop, TableId table, RoundId round) {
        return submit(command, actor, workshop, new SwitchOwnPhonesOn(table, round));
    }

    public Outcome switchOwnPhonesOff(
            UUID command, UUID actor, WorkshopId workshop, TableId table, RoundId round) {
        return submit(command, actor, workshop, new SwitchOwnPhonesOff(table, round));
    }

    private Outcome submit(UUID command, UUID actor, WorkshopId workshop, RoundCommand wish) {
        var now = clock.instant();
        return journal.submit(
                workshop.stream(),
                new Envelope(command, actor, now, wish.body(), wish.contents()),
                states -> decide(states, wish, now, command.getLeastSignificantBits()));
    }

    private Decision<? extends Event, ? extends Reason> decide(
            States states, RoundCommand wish, Instant now, long chance) {
        var rounds = states.of(RoundState.FOLD);
        var decision = RoundRules.decide(states.of(WorkshopState.FOLD), rounds, wish, now);
        return switch (decision) {
            case Decision.Accepted<RoundEvent, Refusal>(var events, _, _)
                    when events.stream().anyMatch(Rounds::opens) ->
                    opening(events, states, chance);
            case Decision.Accepted<RoundEvent, Refusal> accepted -> accepted;
            case Decision.Refused<RoundEvent, Refusal> refused -> refused;
        };
    }

    /** Also when a closing is undone: whatever was wished, a round is open then. */
    private static boolean opens(RoundEvent event) {
        return event instanceof RoundOpened || event instanceof RoundReopened;
    }

    private Decision<Event, Reason> opening(List<RoundEvent> events, States states, long chance) {
        var not = atOpening.stream().flatMap(it -> it.whyNot(states).stream()).findFirst();
        if (not.isPresent()) return Decision.refuse(not.get());
        var others = events.stream().flatMap(event -> others(event, states, chance));
        return Decision.accept(Stream.concat(events.stream(), others).toList());
    }

    /** A round whose closing is undone has all that came with its opening. */
    private Stream<Event> others(RoundEvent event, States states, long chance) {
        if (!(event instanceof RoundOpened opened)) return Stream.empty();
        var round = states.of(RoundState.FOLD).find(opened.round()).orElseThrow();
        return atOpening.stream().flatMap(it -> it.opens(round, states, chance).stream());
    }

    /** As rules see them now. */
    public RoundState now(WorkshopId workshop) {
        return journal.states(workshop.stream()).of(RoundState.FOLD);
    }

    public List<RoundRow> list(WorkshopId workshop) {
        return rows.of(workshop);
    }
}
