package stellwand.floor;

import static java.util.Map.entry;

import java.time.Instant;
import java.util.Map;
import stellwand.journal.Event;
import stellwand.journal.EventNames;
import stellwand.workshop.AgendaItemId;

/** How the evening went through its agenda. */
public sealed interface AgendaEvent extends Event {

    /** This is on now, whatever the agenda planned. */
    record AgendaItemBegun(AgendaItemId item, Instant at) implements AgendaEvent {}

    /** As if it had not been begun. */
    record AgendaBeginningUndone(AgendaItemId item) implements AgendaEvent {}

    EventNames<AgendaEvent> NAMES =
            new EventNames<>(
                    Map.ofEntries(
                            entry("floor.agenda-item-begun", AgendaItemBegun.class),
                            entry("floor.agenda-beginning-undone", AgendaBeginningUndone.class)));
}
