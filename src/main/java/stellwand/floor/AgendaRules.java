package stellwand.floor;

import static stellwand.floor.Refusal.*;
import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.refuse;

import java.time.Instant;
import java.util.List;
import stellwand.floor.AgendaCommand.BeginItem;
import stellwand.floor.AgendaCommand.UndoBeginning;
import stellwand.floor.AgendaEvent.AgendaBeginningUndone;
import stellwand.floor.AgendaEvent.AgendaItemBegun;
import stellwand.journal.Decision;
import stellwand.workshop.WorkshopState;

/** How an evening may go through its agenda. */
final class AgendaRules {
    private AgendaRules() {}

    static Decision<AgendaEvent, Refusal> decide(
            WorkshopState workshop, AgendaState agenda, AgendaCommand command, Instant at) {
        if (!workshop.prepared()) return refuse(WORKSHOP_IS_UNKNOWN);
        return switch (command) {
            case BeginItem begin -> begin(workshop, agenda, begin, at);
            case UndoBeginning(var step) -> undo(agenda, step);
        };
    }

    /** Two who press the same button at once begin it once. */
    private static Decision<AgendaEvent, Refusal> begin(
            WorkshopState workshop, AgendaState agenda, BeginItem begin, Instant at) {
        if (!workshop.agenda().contains(begin.item())) return refuse(AGENDA_ITEM_IS_UNKNOWN);
        if (agenda.begun().containsKey(begin.item())) return accept(List.of());
        return agenda.steps() == begin.seen()
                ? accept(new AgendaItemBegun(begin.item(), at))
                : refuse(SOMETHING_ELSE_HAPPENED);
    }

    private static Decision<AgendaEvent, Refusal> undo(AgendaState agenda, int number) {
        var step = agenda.last();
        return step == null || step.number() != number
                ? refuse(SOMETHING_ELSE_HAPPENED)
                : accept(new AgendaBeginningUndone(step.item()));
    }
}
