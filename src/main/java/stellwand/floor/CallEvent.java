package stellwand.floor;

import static java.util.Map.entry;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import stellwand.journal.Event;
import stellwand.journal.EventNames;
import stellwand.workshop.TableId;

/** A table needs the facilitator. */
public sealed interface CallEvent extends Event {

    UUID call();

    TableId table();

    record FacilitatorCalled(UUID call, TableId table, Instant at) implements CallEvent {}

    /** A facilitator has heard it. */
    record CallAnswered(UUID call, TableId table) implements CallEvent {}

    /** By the table: it needs nobody any more. */
    record CallTakenBack(UUID call, TableId table) implements CallEvent {}

    EventNames<CallEvent> NAMES =
            new EventNames<>(
                    Map.ofEntries(
                            entry("floor.facilitator-called", FacilitatorCalled.class),
                            entry("floor.call-answered", CallAnswered.class),
                            entry("floor.call-taken-back", CallTakenBack.class)));
}
