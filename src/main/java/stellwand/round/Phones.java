package stellwand.round;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.journal.Decider;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.workshop.WorkshopId;

/** The door to own phones at many tables; {@link Rounds} switches them at one. */
@Component
class Phones {
    private final Journal journal;
    private final Clock clock;

    Phones(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    Outcome together(UUID command, UUID actor, WorkshopId workshop, RoundId round, boolean on) {
        return submit(
                command,
                actor,
                workshop,
                "own phones of %s: %s".formatted(round, on),
                states -> PhoneRules.together(states.of(RoundState.FOLD), round, on));
    }

    /**
     * @param step as {@link PhoneSteps#last} had it when somebody decided to undo it
     */
    Outcome undo(UUID command, UUID actor, WorkshopId workshop, int step) {
        return submit(
                command,
                actor,
                workshop,
                "undo own phones " + step,
                states ->
                        PhoneRules.undo(
                                states.of(RoundState.FOLD), states.of(PhoneSteps.FOLD), step));
    }

    private Outcome submit(
            UUID command, UUID actor, WorkshopId workshop, String body, Decider rule) {
        return journal.submit(
                workshop.stream(),
                new Envelope(command, actor, clock.instant(), body, List.of()),
                rule);
    }
}
