package stellwand.floor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import stellwand.floor.AgendaEvent.AgendaBeginningUndone;
import stellwand.floor.AgendaEvent.AgendaItemBegun;
import stellwand.journal.Fold;
import stellwand.workshop.AgendaItemId;
import stellwand.workshop.WorkshopId;

/**
 * What of the agenda was begun, and when.
 *
 * @param steps how many there were, those that were undone included
 * @param last what can be undone; null at first, and when it has been undone
 */
public record AgendaState(
        PMap<AgendaItemId, Instant> begun, int steps, AgendaState.@Nullable Step last) {

    public static final Fold<AgendaState> FOLD =
            Fold.of(
                    WorkshopId.STREAM,
                    AgendaEvent.class,
                    new AgendaState(HashTreePMap.empty(), 0, null),
                    AgendaState::apply);

    /**
     * @param number from 1: which step of the evening it was
     */
    public record Step(int number, AgendaItemId item) {}

    private AgendaState apply(AgendaEvent event) {
        return switch (event) {
            case AgendaItemBegun(var item, var at) ->
                    new AgendaState(begun.plus(item, at), steps + 1, new Step(steps + 1, item));
            case AgendaBeginningUndone(var item) ->
                    new AgendaState(begun.minus(item), steps + 1, null);
        };
    }
}
