package stellwand.floor;

import static stellwand.floor.Refusal.WORKSHOP_IS_UNKNOWN;
import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.refuse;

import java.time.Instant;
import java.util.List;
import stellwand.floor.EveningCommand.EndEvening;
import stellwand.floor.EveningCommand.ResumeEvening;
import stellwand.floor.EveningEvent.EveningEnded;
import stellwand.floor.EveningEvent.EveningResumed;
import stellwand.journal.Decision;
import stellwand.workshop.WorkshopState;

/** When an evening ends. Two facilitators may say so at once: it ends when the first one did. */
final class EveningRules {
    private EveningRules() {}

    static Decision<EveningEvent, Refusal> decide(
            WorkshopState workshop, EveningState evening, EveningCommand command, Instant now) {
        if (!workshop.prepared()) return refuse(WORKSHOP_IS_UNKNOWN);
        return switch (command) {
            case EndEvening() ->
                    evening.isOver() ? accept(List.of()) : accept(new EveningEnded(now));
            case ResumeEvening() ->
                    evening.isOver() ? accept(new EveningResumed()) : accept(List.of());
        };
    }
}
