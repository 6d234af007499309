package stellwand.workshop;

import static java.util.Map.entry;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import stellwand.journal.ContentId;
import stellwand.journal.Event;
import stellwand.journal.EventNames;

/** What happened to an evening's preparation and at its door. */
public sealed interface WorkshopEvent extends Event {

    /**
     * @param inviting the bodies that invite, in the order in which they are named
     */
    record WorkshopPrepared(
            WorkshopId workshop,
            Texts title,
            LocalDateTime start,
            LocalDateTime end,
            ZoneId zone,
            Texts place,
            List<Texts> inviting)
            implements WorkshopEvent {
        public WorkshopPrepared {
            inviting = List.copyOf(inviting);
        }
    }

    /**
     * @param position from 1: table 1 is table A
     */
    record TableAdded(
            TableId table, int position, Texts title, Texts question, List<Texts> examples)
            implements WorkshopEvent {
        public TableAdded {
            examples = List.copyOf(examples);
        }
    }

    /**
     * @param at on the clock of the hall
     */
    record AgendaItemAdded(
            AgendaItemId item, int position, LocalTime at, AgendaKind kind, Texts title)
            implements WorkshopEvent {}

    /** Also a language that was missing. The former content stays, unless it is erased. */
    record TextCorrected(Passage passage, String language, ContentId content)
            implements WorkshopEvent {}

    /** From now on this code, and no former one, leads to the workshop. */
    record JoinCodeIssued(JoinCode code) implements WorkshopEvent {}

    /** Opened, or kept open longer. */
    record JoiningOpened(Instant until) implements WorkshopEvent {}

    record JoiningClosed() implements WorkshopEvent {}

    record ParticipantJoined(UUID participant) implements WorkshopEvent {}

    EventNames<WorkshopEvent> NAMES =
            new EventNames<>(
                    Map.ofEntries(
                            entry("workshop.workshop-prepared", WorkshopPrepared.class),
                            entry("workshop.table-added", TableAdded.class),
                            entry("workshop.agenda-item-added", AgendaItemAdded.class),
                            entry("workshop.text-corrected", TextCorrected.class),
                            entry("workshop.join-code-issued", JoinCodeIssued.class),
                            entry("workshop.joining-opened", JoiningOpened.class),
                            entry("workshop.joining-closed", JoiningClosed.class),
                            entry("workshop.participant-joined", ParticipantJoined.class)));
}
