package stellwand.stage;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.stage.StageCommand.SwitchWalls;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.WorkshopState;

/** The door to the walls of an evening. */
@Component
public class Stage {
    private final Journal journal;
    private final Clock clock;

    Stage(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What the walls show at one moment.
     *
     * @param seq of the last event up to then: a page that is drawn afterwards misses nothing when
     *     its feed goes on there
     */
    public record Now(long seq, WallView view) {}

    public Now now(WorkshopId workshop) {
        var states = journal.states(workshop.stream());
        return new Now(states.seq(), states.of(StageState.FOLD).view());
    }

    public Outcome switchWalls(UUID command, UUID actor, WorkshopId workshop, WallView view) {
        var wish = new SwitchWalls(view);
        return journal.submit(
                workshop.stream(),
                new Envelope(command, actor, clock.instant(), wish.toString(), List.of()),
                states ->
                        StageRules.decide(
                                states.of(WorkshopState.FOLD), states.of(StageState.FOLD), wish));
    }
}
