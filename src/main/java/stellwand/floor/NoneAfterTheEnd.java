package stellwand.floor;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import stellwand.journal.Event;
import stellwand.journal.Reason;
import stellwand.journal.States;
import stellwand.round.AtOpening;
import stellwand.round.Round;

/** The boards are closed: in a round that opened now, nobody could write. */
@Component
class NoneAfterTheEnd implements AtOpening {
    @Override
    public List<Event> opens(Round round, States states, long chance) {
        return List.of();
    }

    @Override
    public Optional<Reason> whyNot(States states) {
        return states.of(EveningState.FOLD).isOver()
                ? Optional.of(Refusal.EVENING_IS_OVER)
                : Optional.empty();
    }
}
