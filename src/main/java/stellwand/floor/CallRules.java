package stellwand.floor;

import static stellwand.floor.Refusal.*;
import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.refuse;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import stellwand.floor.CallCommand.AnswerCall;
import stellwand.floor.CallCommand.By;
import stellwand.floor.CallCommand.CallFacilitator;
import stellwand.floor.CallCommand.TakeCallBack;
import stellwand.floor.CallEvent.CallAnswered;
import stellwand.floor.CallEvent.CallTakenBack;
import stellwand.floor.CallEvent.FacilitatorCalled;
import stellwand.journal.Decision;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopState;

/** Who may call for the facilitator, and when a call is over. */
final class CallRules {
    private CallRules() {}

    static Decision<CallEvent, Refusal> decide(
            WorkshopState workshop,
            FloorState floor,
            CallState calls,
            CallCommand command,
            Instant at) {
        if (!workshop.prepared()) return refuse(WORKSHOP_IS_UNKNOWN);
        if (!workshop.tables().contains(command.table())) return refuse(TABLE_IS_UNKNOWN);
        return switch (command) {
            case CallFacilitator(var call, var table, var by) ->
                    speaksFor(by, table, floor)
                            ? call(calls, table, new FacilitatorCalled(call, table, at))
                            : refuse(ONLY_THE_TABLE_CALLS);
            case TakeCallBack(var table, var by) ->
                    speaksFor(by, table, floor)
                            ? takeBack(calls, table)
                            : refuse(ONLY_THE_TABLE_CALLS);
            case AnswerCall(var call, var table) -> answer(calls, table, call);
        };
    }

    private static boolean speaksFor(By by, TableId table, FloorState floor) {
        return by.hosting() || floor.seatOf(by.person()).filter(table::equals).isPresent();
    }

    /** Two who raise their hands at one table are one call. */
    private static Decision<CallEvent, Refusal> call(
            CallState calls, TableId table, FacilitatorCalled called) {
        return calls.calling(table).isPresent() ? accept(List.of()) : accept(called);
    }

    private static Decision<CallEvent, Refusal> takeBack(CallState calls, TableId table) {
        return calls.calling(table)
                .map(call ->
                        Decision.<CallEvent, Refusal>accept(new CallTakenBack(call.id(), table)))
                .orElseGet(() -> accept(List.of()));
    }

    private static Decision<CallEvent, Refusal> answer(CallState calls, TableId table, UUID call) {
        var now = calls.calling(table);
        if (now.isEmpty()) return accept(List.of());
        return now.get().id().equals(call)
                ? accept(new CallAnswered(call, table))
                : refuse(SOMETHING_ELSE_HAPPENED);
    }
}
