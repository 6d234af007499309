package stellwand.floor;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.floor.EveningCommand.EndEvening;
import stellwand.floor.EveningCommand.ResumeEvening;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.WorkshopState;

/** The door at the end of an evening: it closes the boards, and opens them again. */
@Component
public class Ending {
    private final Journal journal;
    private final Clock clock;

    Ending(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    public Outcome end(UUID command, UUID actor, WorkshopId workshop) {
        return submit(command, actor, workshop, new EndEvening());
    }

    public Outcome resume(UUID command, UUID actor, WorkshopId workshop) {
        return submit(command, actor, workshop, new ResumeEvening());
    }

    private Outcome submit(UUID command, UUID actor, WorkshopId workshop, EveningCommand wish) {
        var now = clock.instant();
        return journal.submit(
                workshop.stream(),
                new Envelope(command, actor, now, wish.toString(), List.of()),
                states ->
                        EveningRules.decide(
                                states.of(WorkshopState.FOLD),
                                states.of(EveningState.FOLD),
                                states.of(FloorState.FOLD),
                                wish,
                                now));
    }

    public EveningState now(WorkshopId workshop) {
        return journal.states(workshop.stream()).of(EveningState.FOLD);
    }

    public boolean isOver(WorkshopId workshop) {
        return now(workshop).isOver();
    }
}
