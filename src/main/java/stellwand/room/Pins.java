package stellwand.room;

import java.time.Instant;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import stellwand.board.BoardEvent.CardPinned;
import stellwand.journal.Event;
import stellwand.journal.Fold;
import stellwand.round.RoundId;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/**
 * When the latest card was pinned at each table in each round. Also one that is taken back, hidden
 * or parked by now was written: somebody is at work there.
 */
record Pins(PMap<Pins.Place, Instant> latest) {

    static final Fold<Pins> FOLD =
            new Fold<>(
                    WorkshopId.STREAM,
                    Pins.class.getName(),
                    new Pins(HashTreePMap.empty()),
                    Pins::apply);

    record Place(TableId table, RoundId round) {}

    Optional<Instant> latest(TableId table, RoundId round) {
        return Optional.ofNullable(latest.get(new Place(table, round)));
    }

    private Pins apply(Event event) {
        return event instanceof CardPinned card
                ? new Pins(latest.plus(new Place(card.table(), card.round()), card.at()))
                : this;
    }
}
