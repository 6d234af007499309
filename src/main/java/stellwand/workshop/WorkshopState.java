package stellwand.workshop;

import java.util.UUID;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import stellwand.journal.Fold;
import stellwand.workshop.Passage.Part;
import stellwand.workshop.WorkshopEvent.AgendaItemAdded;
import stellwand.workshop.WorkshopEvent.JoinCodeIssued;
import stellwand.workshop.WorkshopEvent.JoiningClosed;
import stellwand.workshop.WorkshopEvent.JoiningOpened;
import stellwand.workshop.WorkshopEvent.ParticipantJoined;
import stellwand.workshop.WorkshopEvent.TableAdded;
import stellwand.workshop.WorkshopEvent.TextCorrected;
import stellwand.workshop.WorkshopEvent.WorkshopPrepared;

/** What rules need to know about an evening's preparation. */
public record WorkshopState(
        boolean prepared,
        PSet<TableId> tables,
        PSet<AgendaItemId> agenda,
        PSet<Passage> passages,
        Joining joining,
        PSet<UUID> participants) {

    private static final WorkshopState NOTHING_YET =
            new WorkshopState(
                    false,
                    HashTreePSet.empty(),
                    HashTreePSet.empty(),
                    HashTreePSet.empty(),
                    new Joining.NoCodeYet(),
                    HashTreePSet.empty());

    public static final Fold<WorkshopState> FOLD =
            Fold.of(
                    WorkshopId.STREAM,
                    WorkshopEvent.class,
                    NOTHING_YET,
                    (state, event) -> state.apply(event));

    WorkshopState apply(WorkshopEvent event) {
        return switch (event) {
            case WorkshopPrepared it -> prepared(it);
            case TableAdded it -> withTable(it);
            case AgendaItemAdded it -> withAgendaItem(it);
            case TextCorrected _ -> this;
            case JoinCodeIssued(var code) -> with(joining.with(code));
            case JoiningOpened(var until) -> with(joining.openedUntil(until));
            case JoiningClosed() -> with(joining.closed());
            case ParticipantJoined(var participant) -> withParticipant(participant);
        };
    }

    private WorkshopState prepared(WorkshopPrepared it) {
        var workshop = it.workshop().id();
        return new WorkshopState(
                true,
                tables,
                agenda,
                passages.plus(Passage.only(Part.TITLE, workshop))
                        .plus(Passage.only(Part.PLACE, workshop))
                        .plusAll(Passage.several(Part.INVITING, workshop, it.inviting().size())),
                joining,
                participants);
    }

    private WorkshopState withTable(TableAdded it) {
        var table = it.table().id();
        return new WorkshopState(
                prepared,
                tables.plus(it.table()),
                agenda,
                passages.plus(Passage.only(Part.TABLE_TITLE, table))
                        .plus(Passage.only(Part.TABLE_QUESTION, table))
                        .plusAll(Passage.several(Part.TABLE_EXAMPLE, table, it.examples().size())),
                joining,
                participants);
    }

    private WorkshopState withAgendaItem(AgendaItemAdded it) {
        return new WorkshopState(
                prepared,
                tables,
                agenda.plus(it.item()),
                passages.plus(Passage.only(Part.AGENDA_TITLE, it.item().id())),
                joining,
                participants);
    }

    private WorkshopState with(Joining changed) {
        return new WorkshopState(prepared, tables, agenda, passages, changed, participants);
    }

    private WorkshopState withParticipant(UUID participant) {
        return new WorkshopState(
                prepared, tables, agenda, passages, joining, participants.plus(participant));
    }
}
