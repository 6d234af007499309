package stellwand.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.floor.Ending;
import stellwand.journal.Outcome;
import stellwand.round.Rounds;
import stellwand.workshop.WorkshopId;

/** Ends an evening, and with it the round that is open. */
@Component
class Endings {
    private final Ending ending;
    private final Rounds rounds;

    Endings(Ending ending, Rounds rounds) {
        this.ending = ending;
        this.rounds = rounds;
    }

    /**
     * The end comes first: should the second command get lost, the boards are closed all the same,
     * and whoever presses again closes the round.
     */
    Outcome end(UUID command, UUID actor, WorkshopId workshop) {
        var ended = ending.end(command, actor, workshop);
        if (ended instanceof Outcome.Done && ending.isOver(workshop)) {
            closeWhatIsOpen(command, actor, workshop);
        }
        return ended;
    }

    private void closeWhatIsOpen(UUID command, UUID actor, WorkshopId workshop) {
        rounds.now(workshop)
                .open()
                .ifPresent(round -> {
                    var id = UUID.nameUUIDFromBytes((command + "/closes-round").getBytes(UTF_8));
                    rounds.close(id, actor, workshop, round.id());
                });
    }
}
