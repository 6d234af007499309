package stellwand.floor;

import java.util.List;
import org.springframework.stereotype.Component;
import stellwand.floor.FloorEvent.SeatsAssigned;
import stellwand.journal.States;
import stellwand.round.AtOpening;
import stellwand.round.Round;
import stellwand.round.Seating;
import stellwand.workshop.WorkshopState;

/**
 * A round with assigned seats tells everybody where to sit when it opens. Once: whoever walked to
 * their table need not walk again because it was closed by mistake. Opened by mistake, it seats
 * everybody once more when it opens in earnest, also those who came in the meantime.
 */
@Component
class DealAtOpening implements AtOpening {
    @Override
    public List<SeatsAssigned> opens(Round round, States states, long chance) {
        var floor = states.of(FloorState.FOLD);
        var people = states.of(WorkshopState.FOLD).participants();
        if (round.seating() != Seating.ASSIGNED || floor.dealt().contains(round.id())) {
            return List.of();
        }
        var seats = Deal.of(people, round.tables(), floor.seats(), chance);
        return List.of(new SeatsAssigned(round.id(), seats));
    }
}
