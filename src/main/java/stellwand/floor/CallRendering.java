package stellwand.floor;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.journal.Audience;
import stellwand.journal.Contents;
import stellwand.journal.Recorded;
import stellwand.journal.Rendering;
import stellwand.journal.States;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/** Tells the console who calls, and the table that it was heard. Walls show nothing of it. */
@Component
class CallRendering implements Rendering {

    /**
     * @param call as {@link Call.State} in the page's markup: calling, heard, taken-back
     */
    record CallFrame(String type, UUID table, String call) {}

    @Override
    public String kind() {
        return WorkshopId.STREAM;
    }

    @Override
    public Optional<Shown> render(Recorded recorded, States states, Contents contents) {
        if (!(recorded.event() instanceof CallEvent event)) return Optional.empty();
        return states.of(CallState.FOLD).of(event.table()).map(call -> shown(event.table(), call));
    }

    private static Shown shown(TableId table, Call call) {
        var word = call.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var frame = new CallFrame("call-changed", table.id(), word);
        return new Shown(
                "call " + table.id(), Map.of(Audience.PARTICIPANT, frame, Audience.HOST, frame));
    }
}
