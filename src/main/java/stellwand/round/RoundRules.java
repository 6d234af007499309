package stellwand.round;

import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.refuse;
import static stellwand.round.Refusal.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import stellwand.journal.Decision;
import stellwand.journal.Text;
import stellwand.round.Round.Phase;
import stellwand.round.RoundCommand.CloseRound;
import stellwand.round.RoundCommand.DropRound;
import stellwand.round.RoundCommand.ExtendRound;
import stellwand.round.RoundCommand.OpenRound;
import stellwand.round.RoundCommand.PlanRound;
import stellwand.round.RoundCommand.ReplanRound;
import stellwand.round.RoundCommand.SwitchOwnPhonesOff;
import stellwand.round.RoundCommand.SwitchOwnPhonesOn;
import stellwand.round.RoundCommand.UndoStep;
import stellwand.round.RoundEvent.OwnPhonesSwitchedOff;
import stellwand.round.RoundEvent.OwnPhonesSwitchedOn;
import stellwand.round.RoundEvent.RoundClosed;
import stellwand.round.RoundEvent.RoundDropped;
import stellwand.round.RoundEvent.RoundExtended;
import stellwand.round.RoundEvent.RoundExtensionUndone;
import stellwand.round.RoundEvent.RoundOpened;
import stellwand.round.RoundEvent.RoundOpeningUndone;
import stellwand.round.RoundEvent.RoundPlanned;
import stellwand.round.RoundEvent.RoundReopened;
import stellwand.round.RoundEvent.RoundReplanned;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording;
import stellwand.workshop.WorkshopState;

/** What may happen to an evening's rounds. */
final class RoundRules {

    /** In characters as people count: it stands on the wall beside the clock. */
    static final int TASK_LIMIT = 240;

    static final Duration LONGEST = Duration.ofHours(24);

    private RoundRules() {}

    static Decision<RoundEvent, Refusal> decide(
            WorkshopState workshop, RoundState state, RoundCommand command, Instant at) {
        if (!workshop.prepared()) return refuse(WORKSHOP_IS_UNKNOWN);
        return switch (command) {
            case PlanRound(var round, var plan) -> plan(workshop, state, round, plan);
            case ReplanRound(var round, var plan) -> replan(workshop, state, round, plan);
            case DropRound(var round) -> drop(state, round);
            case OpenRound(var round, var lasts) -> open(state, round, lasts, at);
            case ExtendRound it -> extend(state, it, at);
            case CloseRound(var round) -> close(state, round, at);
            case UndoStep(var step) -> undo(state, step);
            case SwitchOwnPhonesOn(var table, var round) -> ownPhones(state, table, round, true);
            case SwitchOwnPhonesOff(var table, var round) -> ownPhones(state, table, round, false);
        };
    }

    private static Decision<RoundEvent, Refusal> plan(
            WorkshopState workshop, RoundState state, RoundId round, RoundPlan plan) {
        if (state.find(round).isPresent()) return refuse(ROUND_IS_THERE_ALREADY);
        return acceptUnless(
                wrong(workshop, plan), RoundPlanned.of(round, state.nextNumber(), plan));
    }

    private static Decision<RoundEvent, Refusal> replan(
            WorkshopState workshop, RoundState state, RoundId round, RoundPlan plan) {
        var planned = state.find(round);
        if (planned.isEmpty()) return refuse(ROUND_IS_UNKNOWN);
        if (!planned.get().isPlanned()) return refuse(ROUND_HAS_BEGUN);
        return acceptUnless(wrong(workshop, plan), RoundReplanned.of(round, plan));
    }

    private static Decision<RoundEvent, Refusal> acceptUnless(
            Optional<Refusal> wrong, RoundEvent event) {
        return wrong.<Decision<RoundEvent, Refusal>>map(Decision::refuse)
                .orElseGet(() -> accept(event));
    }

    private static Optional<Refusal> wrong(WorkshopState workshop, RoundPlan plan) {
        if (plan.tables().isEmpty()) return Optional.of(TABLES_ARE_MISSING);
        if (!workshop.tables().containsAll(plan.tables())) return Optional.of(TABLE_IS_UNKNOWN);
        if (isWrong(Duration.ofMinutes(plan.minutes()))) return Optional.of(LENGTH_IS_WRONG);
        return wrong(plan.task(), plan.wording());
    }

    private static Optional<Refusal> wrong(Task task, Wording words) {
        if (task == Task.OWN && words.byLanguage().isEmpty()) return Optional.of(TASK_IS_BLANK);
        return words.written().anyMatch(it -> Text.length(it.text()) > TASK_LIMIT)
                ? Optional.of(TASK_IS_TOO_LONG)
                : Optional.empty();
    }

    /** A round that was ever open may have cards: they must not lose where they come from. */
    private static Decision<RoundEvent, Refusal> drop(RoundState state, RoundId id) {
        var round = state.find(id);
        if (round.isEmpty()) return refuse(ROUND_IS_UNKNOWN);
        if (state.begun().contains(id)) return refuse(ROUND_HAS_BEGUN);
        var later = state.after(round.get());
        boolean known = later.stream().anyMatch(state.begun()::contains);
        return accept(new RoundDropped(id, known ? List.of() : later));
    }

    private static boolean isWrong(Duration length) {
        return !length.isPositive() || length.compareTo(LONGEST) > 0;
    }

    private static Decision<RoundEvent, Refusal> open(
            RoundState state, RoundId round, Duration lasts, Instant at) {
        if (state.find(round).isEmpty()) return refuse(ROUND_IS_UNKNOWN);
        if (state.isOpen(round)) return accept(List.of());
        if (state.open().isPresent()) return refuse(ANOTHER_ROUND_IS_OPEN);
        return isWrong(lasts)
                ? refuse(LENGTH_IS_WRONG)
                : accept(new RoundOpened(round, at.plus(lasts), at));
    }

    /** From its end, or from now when the end has passed: ten minutes more are ten minutes. */
    private static Decision<RoundEvent, Refusal> extend(
            RoundState state, ExtendRound it, Instant at) {
        if (isWrong(it.by())) return refuse(LENGTH_IS_WRONG);
        return switch (state.find(it.round()).map(Round::phase).orElse(null)) {
            case null -> refuse(ROUND_IS_UNKNOWN);
            case Phase.Planned() -> refuse(ROUND_IS_NOT_OPEN);
            case Phase.Open(var endsAt) when it.seen() != null && !it.seen().equals(endsAt) ->
                    refuse(SOMETHING_ELSE_HAPPENED);
            case Phase.Open(var endsAt) ->
                    accept(new RoundExtended(it.round(), later(endsAt, at).plus(it.by())));
            case Phase.Closed(_) -> refuse(ROUND_IS_NOT_OPEN);
        };
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Decision<RoundEvent, Refusal> close(
            RoundState state, RoundId round, Instant at) {
        return switch (state.find(round).map(Round::phase).orElse(null)) {
            case null -> refuse(ROUND_IS_UNKNOWN);
            case Phase.Planned() -> refuse(ROUND_IS_NOT_OPEN);
            case Phase.Open(_) -> accept(new RoundClosed(round, at));
            case Phase.Closed(_) -> accept(List.of());
        };
    }

    private static Decision<RoundEvent, Refusal> undo(RoundState state, int number) {
        var step = state.last();
        if (step == null || step.number() != number) return refuse(SOMETHING_ELSE_HAPPENED);
        return accept(
                switch (step.kind()) {
                    case OPENING -> new RoundOpeningUndone(step.round());
                    case EXTENSION -> new RoundExtensionUndone(step.round(), endBefore(step));
                    case CLOSING -> new RoundReopened(step.round(), endBefore(step));
                });
    }

    private static Instant endBefore(Step step) {
        if (step.before() instanceof Phase.Open(var endsAt)) return endsAt;
        throw new IllegalStateException("Expected a step of an open round but got " + step);
    }

    private static Decision<RoundEvent, Refusal> ownPhones(
            RoundState state, TableId table, RoundId round, boolean on) {
        if (state.find(round).isEmpty()) return refuse(ROUND_IS_UNKNOWN);
        if (!state.isHeldAt(table, round)) return refuse(TABLE_IS_UNKNOWN);
        if (state.ownPhones(table, round) == on) return accept(List.of());
        return accept(
                on
                        ? new OwnPhonesSwitchedOn(table, round)
                        : new OwnPhonesSwitchedOff(table, round));
    }
}
