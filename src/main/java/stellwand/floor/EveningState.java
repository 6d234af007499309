package stellwand.floor;

import java.time.Instant;
import stellwand.floor.EveningEvent.EveningEnded;
import stellwand.floor.EveningEvent.EveningResumed;
import stellwand.journal.Fold;
import stellwand.workshop.WorkshopId;

/** Whether an evening still runs. */
public record EveningState(Phase phase) {

    public static final Fold<EveningState> FOLD =
            Fold.of(
                    WorkshopId.STREAM,
                    EveningEvent.class,
                    new EveningState(new Phase.Running()),
                    (_, event) -> after(event));

    /** Where an evening is in its course. */
    public sealed interface Phase {
        record Running() implements Phase {}

        record Over(Instant since) implements Phase {}
    }

    private static EveningState after(EveningEvent event) {
        return new EveningState(
                switch (event) {
                    case EveningEnded(var at) -> new Phase.Over(at);
                    case EveningResumed() -> new Phase.Running();
                });
    }

    public boolean isOver() {
        return phase instanceof Phase.Over;
    }
}
