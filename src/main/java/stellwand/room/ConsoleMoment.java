package stellwand.room;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import stellwand.board.Hanging;
import stellwand.floor.EveningState;
import stellwand.floor.FloorState;
import stellwand.journal.States;
import stellwand.round.Round;
import stellwand.round.RoundRow;
import stellwand.round.RoundState;
import stellwand.workshop.Evening;

/**
 * All that the console's sections are made of, read once for all of them.
 *
 * @param now the server's time
 * @param language of the reader
 */
record ConsoleMoment(
        Evening evening,
        States states,
        Hanging hanging,
        List<RoundRow> planned,
        Instant now,
        String language) {

    ConsoleMoment {
        planned = List.copyOf(planned);
    }

    RoundState rounds() {
        return states.of(RoundState.FOLD);
    }

    Optional<Round> open() {
        return rounds().open();
    }

    boolean isOver() {
        return states.of(EveningState.FOLD).isOver();
    }

    FloorState floor() {
        return states.of(FloorState.FOLD);
    }

    /** The first one that was never opened. */
    Optional<RoundRow> nextRound() {
        return planned.stream()
                .filter(row -> row.phase() instanceof Round.Phase.Planned)
                .findFirst();
    }
}
