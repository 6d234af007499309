package stellwand.floor;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.floor.AgendaCommand.BeginItem;
import stellwand.floor.AgendaCommand.UndoBeginning;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.workshop.AgendaItemId;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.WorkshopState;

/** The door to the agenda's course: what is begun in reality. */
@Component
class Agenda {
    private final Journal journal;
    private final Clock clock;

    Agenda(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param seen {@link AgendaState#steps} when somebody decided to go on
     */
    Outcome begin(UUID command, UUID actor, WorkshopId workshop, AgendaItemId item, int seen) {
        return submit(command, actor, workshop, new BeginItem(item, seen));
    }

    Outcome undo(UUID command, UUID actor, WorkshopId workshop, int step) {
        return submit(command, actor, workshop, new UndoBeginning(step));
    }

    private Outcome submit(UUID command, UUID actor, WorkshopId workshop, AgendaCommand wish) {
        var now = clock.instant();
        return journal.submit(
                workshop.stream(),
                new Envelope(command, actor, now, wish.toString(), List.of()),
                states ->
                        AgendaRules.decide(
                                states.of(WorkshopState.FOLD),
                                states.of(AgendaState.FOLD),
                                wish,
                                now));
    }
}
