package stellwand.room;

import java.time.Instant;
import java.util.Optional;
import org.pcollections.ConsPStack;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PStack;
import stellwand.journal.Event;
import stellwand.journal.Fold;
import stellwand.round.RoundEvent.RoundOpened;
import stellwand.round.RoundEvent.RoundOpeningUndone;
import stellwand.round.RoundId;
import stellwand.workshop.WorkshopId;

/**
 * When rounds were opened, the latest opening first; those that were undone never were.
 *
 * @param at by round
 */
record Openings(PMap<RoundId, PStack<Instant>> at) {

    static final Fold<Openings> FOLD =
            new Fold<>(
                    WorkshopId.STREAM,
                    Openings.class.getName(),
                    new Openings(HashTreePMap.empty()),
                    Openings::apply);

    Optional<Instant> first(RoundId round) {
        return of(round).reversed().stream().findFirst();
    }

    Optional<Instant> latest(RoundId round) {
        return of(round).stream().findFirst();
    }

    private PStack<Instant> of(RoundId round) {
        return at.getOrDefault(round, ConsPStack.empty());
    }

    /** Whatever else happens in an evening opens nothing. */
    private Openings apply(Event event) {
        return switch (event) {
            case RoundOpened(var round, _, var openedAt) when openedAt != null ->
                    new Openings(at.plus(round, of(round).plus(openedAt)));
            case RoundOpeningUndone(var round) when !of(round).isEmpty() ->
                    new Openings(at.plus(round, of(round).minus(0)));
            default -> this;
        };
    }
}
