package stellwand.floor;

import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import stellwand.floor.CallEvent.CallAnswered;
import stellwand.floor.CallEvent.CallTakenBack;
import stellwand.floor.CallEvent.FacilitatorCalled;
import stellwand.journal.Fold;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/**
 * Which tables call for the facilitator.
 *
 * @param latest by table
 */
public record CallState(PMap<TableId, Call> latest) {

    public static final Fold<CallState> FOLD =
            Fold.of(
                    WorkshopId.STREAM,
                    CallEvent.class,
                    new CallState(HashTreePMap.empty()),
                    CallState::apply);

    public Optional<Call> of(TableId table) {
        return Optional.ofNullable(latest.get(table));
    }

    /** Nobody has heard it yet. */
    public Optional<Call> calling(TableId table) {
        return of(table).filter(call -> call.state() == Call.State.CALLING);
    }

    private CallState apply(CallEvent event) {
        return switch (event) {
            case FacilitatorCalled(var call, var table, var at) ->
                    new CallState(latest.plus(table, new Call(call, at, Call.State.CALLING)));
            case CallAnswered(_, var table) -> in(table, Call.State.HEARD);
            case CallTakenBack(_, var table) -> in(table, Call.State.TAKEN_BACK);
        };
    }

    private CallState in(TableId table, Call.State next) {
        return of(table).map(call -> new CallState(latest.plus(table, call.in(next)))).orElse(this);
    }
}
