package stellwand.floor;

import java.time.Instant;
import stellwand.floor.EveningEvent.EveningEnded;
import stellwand.floor.EveningEvent.EveningResumed;
import stellwand.journal.Fold;
import stellwand.workshop.WorkshopId;

/** Whether an evening still runs. */
public sealed interface EveningState {
    record Running() implements EveningState {}

    record Over(Instant since) implements EveningState {}

    Fold<EveningState> FOLD =
            Fold.of(
                    WorkshopId.STREAM,
                    EveningEvent.class,
                    new Running(),
                    (_, event) -> after(event));

    private static EveningState after(EveningEvent event) {
        return switch (event) {
            case EveningEnded(var at) -> new Over(at);
            case EveningResumed() -> new Running();
        };
    }

    default boolean isOver() {
        return this instanceof Over;
    }
}
