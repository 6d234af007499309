package stellwand.round;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.round.RoundCommand.CloseRound;
import stellwand.round.RoundCommand.ExtendRound;
import stellwand.round.RoundCommand.OpenRound;
import stellwand.round.RoundCommand.PlanRound;
import stellwand.round.RoundCommand.SwitchOwnPhonesOff;
import stellwand.round.RoundCommand.SwitchOwnPhonesOn;
import stellwand.round.RoundCommand.UndoStep;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording;
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
    private final Clock clock;

    Rounds(Journal journal, RoundRows rows, Clock clock) {
        this.journal = journal;
        this.rows = rows;
        this.clock = clock;
    }

    /** A round with one of the two usual tasks. */
    public Outcome plan(
            UUID command,
            UUID actor,
            WorkshopId workshop,
            RoundId round,
            Task task,
            int minutes,
            List<TableId> tables) {
        var usual = Wording.of(List.of());
        return submit(command, actor, workshop, new PlanRound(round, task, usual, minutes, tables));
    }

    /** A round with a task in the organiser's own words. */
    public Outcome plan(
            UUID command,
            UUID actor,
            WorkshopId workshop,
            RoundId round,
            Wording task,
            int minutes,
            List<TableId> tables) {
        return submit(
                command, actor, workshop, new PlanRound(round, Task.OWN, task, minutes, tables));
    }

    public Outcome open(
            UUID command, UUID actor, WorkshopId workshop, RoundId round, Duration lasts) {
        return submit(command, actor, workshop, new OpenRound(round, lasts));
    }

    public Outcome extend(
            UUID command, UUID actor, WorkshopId workshop, RoundId round, Duration by) {
        return submit(command, actor, workshop, new ExtendRound(round, by));
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
                new Envelope(command, actor, now, wish.toString(), wish.contents()),
                states ->
                        RoundRules.decide(
                                states.of(WorkshopState.FOLD),
                                states.of(RoundState.FOLD),
                                wish,
                                now));
    }

    /** As rules see them now. */
    public RoundState now(WorkshopId workshop) {
        return journal.states(workshop.stream()).of(RoundState.FOLD);
    }

    public List<RoundRow> list(WorkshopId workshop) {
        return rows.of(workshop);
    }
}
