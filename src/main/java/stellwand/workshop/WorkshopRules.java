package stellwand.workshop;

import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.refuse;
import static stellwand.workshop.Refusal.*;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import stellwand.journal.Decision;
import stellwand.workshop.WorkshopCommand.AddAgendaItem;
import stellwand.workshop.WorkshopCommand.AddTable;
import stellwand.workshop.WorkshopCommand.CloseJoining;
import stellwand.workshop.WorkshopCommand.CorrectTexts;
import stellwand.workshop.WorkshopCommand.IssueJoinCode;
import stellwand.workshop.WorkshopCommand.Join;
import stellwand.workshop.WorkshopCommand.OpenJoining;
import stellwand.workshop.WorkshopCommand.Prepare;
import stellwand.workshop.WorkshopEvent.AgendaItemAdded;
import stellwand.workshop.WorkshopEvent.JoinCodeIssued;
import stellwand.workshop.WorkshopEvent.JoiningClosed;
import stellwand.workshop.WorkshopEvent.JoiningOpened;
import stellwand.workshop.WorkshopEvent.ParticipantJoined;
import stellwand.workshop.WorkshopEvent.TableAdded;
import stellwand.workshop.WorkshopEvent.TextCorrected;
import stellwand.workshop.WorkshopEvent.WorkshopPrepared;

/** What may happen to an evening's preparation and at its door. */
final class WorkshopRules {

    /** Tables have letters. */
    static final int MOST_TABLES = 26;

    static final Duration LONGEST_JOINING = Duration.ofDays(31);

    private WorkshopRules() {}

    static Decision<WorkshopEvent, Refusal> decide(
            WorkshopState state, WorkshopCommand command, Instant at) {
        if (command instanceof Prepare it) return prepare(state, it);
        if (!state.prepared()) return refuse(WORKSHOP_IS_UNKNOWN);
        return switch (command) {
            case Prepare it -> prepare(state, it);
            case AddTable(var table) -> addTable(state, table);
            case AddAgendaItem(var item) -> addAgendaItem(state, item);
            case CorrectTexts(var corrections) -> correct(state, corrections);
            case IssueJoinCode(var code) -> issue(code);
            case OpenJoining(var lasts) -> open(state.joining(), lasts, at);
            case CloseJoining() -> close(state.joining());
            case Join(var participant) -> join(state, participant, at);
        };
    }

    private static Decision<WorkshopEvent, Refusal> prepare(WorkshopState state, Prepare command) {
        var plan = command.plan();
        if (state.prepared()) return refuse(WORKSHOP_IS_PREPARED_ALREADY);
        if (!plan.end().isAfter(plan.start())) return refuse(ENDS_BEFORE_IT_STARTS);
        if (plan.tables().size() > MOST_TABLES) return refuse(TABLES_ARE_COMPLETE);
        return WordingRules.wrong(plan)
                .<Decision<WorkshopEvent, Refusal>>map(Decision::refuse)
                .orElseGet(() -> accept(events(command.workshop(), plan)));
    }

    private static List<WorkshopEvent> events(WorkshopId workshop, Plan plan) {
        var events = new ArrayList<WorkshopEvent>();
        events.add(
                new WorkshopPrepared(
                        workshop,
                        plan.title().texts(),
                        plan.start(),
                        plan.end(),
                        plan.zone(),
                        plan.place().texts(),
                        texts(plan.inviting())));
        for (var table : plan.tables()) events.add(added(table, events.size()));
        int before = events.size() - 1;
        for (var item : plan.agenda()) events.add(added(item, events.size() - before));
        return events;
    }

    private static TableAdded added(Plan.ThemeTable table, int position) {
        return new TableAdded(
                table.id(),
                position,
                table.title().texts(),
                table.question().texts(),
                texts(table.examples()));
    }

    private static AgendaItemAdded added(Plan.AgendaItem item, int position) {
        return new AgendaItemAdded(
                item.id(), position, item.at(), item.kind(), item.title().texts());
    }

    private static List<Texts> texts(List<Wording> wordings) {
        return wordings.stream().map(Wording::texts).toList();
    }

    private static Decision<WorkshopEvent, Refusal> addTable(
            WorkshopState state, Plan.ThemeTable table) {
        if (state.tables().contains(table.id())) return refuse(TABLE_IS_THERE_ALREADY);
        if (state.tables().size() == MOST_TABLES) return refuse(TABLES_ARE_COMPLETE);
        return WordingRules.wrong(table)
                .<Decision<WorkshopEvent, Refusal>>map(Decision::refuse)
                .orElseGet(() -> accept(added(table, state.tables().size() + 1)));
    }

    private static Decision<WorkshopEvent, Refusal> addAgendaItem(
            WorkshopState state, Plan.AgendaItem item) {
        if (state.agenda().contains(item.id())) return refuse(AGENDA_ITEM_IS_THERE_ALREADY);
        return WordingRules.wrong(item)
                .<Decision<WorkshopEvent, Refusal>>map(Decision::refuse)
                .orElseGet(() -> accept(added(item, state.agenda().size() + 1)));
    }

    private static Decision<WorkshopEvent, Refusal> correct(
            WorkshopState state, List<Correction> corrections) {
        return corrections.stream()
                .map(it -> wrong(state, it))
                .flatMap(Optional::stream)
                .findFirst()
                .<Decision<WorkshopEvent, Refusal>>map(Decision::refuse)
                .orElseGet(() -> accept(corrected(corrections)));
    }

    private static Optional<Refusal> wrong(WorkshopState state, Correction it) {
        return state.passages().contains(it.passage())
                ? WordingRules.wrong(it.passage().part(), it.now())
                : Optional.of(PASSAGE_IS_UNKNOWN);
    }

    private static List<WorkshopEvent> corrected(List<Correction> corrections) {
        return corrections.stream()
                .<WorkshopEvent>map(
                        it -> new TextCorrected(it.passage(), it.now().language(), it.now().id()))
                .toList();
    }

    private static Decision<WorkshopEvent, Refusal> issue(JoinCode code) {
        return accept(new JoinCodeIssued(code), Map.of("joinCode", code.letters()));
    }

    private static Decision<WorkshopEvent, Refusal> open(
            Joining joining, Duration lasts, Instant at) {
        if (joining instanceof Joining.NoCodeYet) return refuse(JOIN_CODE_IS_MISSING);
        if (!lasts.isPositive() || lasts.compareTo(LONGEST_JOINING) > 0) {
            return refuse(JOINING_LASTS_TOO_LONG);
        }
        return accept(new JoiningOpened(at.plus(lasts)));
    }

    private static Decision<WorkshopEvent, Refusal> close(Joining joining) {
        return joining instanceof Joining.Open ? accept(new JoiningClosed()) : accept(List.of());
    }

    private static Decision<WorkshopEvent, Refusal> join(
            WorkshopState state, UUID participant, Instant at) {
        if (state.participants().contains(participant)) return accept(List.of());
        return switch (state.joining()) {
            case Joining.NoCodeYet() -> refuse(JOINING_IS_CLOSED);
            case Joining.Closed(_) -> refuse(JOINING_IS_CLOSED);
            case Joining.Open(_, var until) ->
                    at.isAfter(until)
                            ? refuse(JOINING_HAS_ENDED)
                            : accept(new ParticipantJoined(participant));
        };
    }
}
