package stellwand.idea;

import static stellwand.idea.Refusal.*;
import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.acceptAndErase;
import static stellwand.journal.Decision.refuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.idea.HolderCommand.AskUnit;
import stellwand.idea.HolderCommand.EndAsking;
import stellwand.idea.HolderCommand.HandBack;
import stellwand.idea.HolderCommand.HandOver;
import stellwand.idea.HolderCommand.MoveDeadline;
import stellwand.idea.HolderEvent.AskingEnded;
import stellwand.idea.HolderEvent.DeadlineMoved;
import stellwand.idea.HolderEvent.HandedBack;
import stellwand.idea.HolderEvent.HandedOver;
import stellwand.idea.HolderEvent.UnitAsked;
import stellwand.journal.ContentId;
import stellwand.journal.Decision;
import stellwand.journal.Text;
import stellwand.journal.Written;
import stellwand.unit.UnitId;

/** Nothing lies between two chairs: what is examined is with one unit, or with the coordination. */
final class HolderRules {
    /** At the same time. */
    static final int MOST_ASKED = 10;

    private HolderRules() {}

    static Decision<HolderEvent, Refusal> decide(
            IdeaState idea, HolderState holder, HolderCommand command) {
        if (!idea.isThere()) return refuse(IDEA_IS_UNKNOWN);
        if (idea.kind() == IdeaKind.PERSONAL) return refuse(MATTER_IS_PERSONAL);
        if (idea.standing() != Standing.IN_REVIEW) return refuse(IDEA_IS_NOT_EXAMINED);
        var decision =
                switch (command) {
                    case HandOver it -> handOver(holder, it);
                    case HandBack it -> handBack(holder, it);
                    case MoveDeadline it -> moveDeadline(it);
                    case AskUnit it -> ask(holder, it);
                    case EndAsking it -> endAsking(holder, it);
                };
        return switch (decision) {
            case Decision.Refused<HolderEvent, Refusal> no -> no;
            case Decision.Accepted<HolderEvent, Refusal>(var events, _, _) ->
                    acceptAndErase(events, unsaid(events, command));
        };
    }

    /** A reason where nobody gets more time: no erasure would find words that no event names. */
    private static List<ContentId> unsaid(List<HolderEvent> events, HolderCommand command) {
        var said = events.stream().map(HolderRules::reason).toList();
        return command.contents().stream()
                .map(Written::id)
                .filter(it -> !said.contains(it))
                .toList();
    }

    private static @Nullable ContentId reason(HolderEvent event) {
        return switch (event) {
            case HandedBack it -> it.reason();
            case DeadlineMoved it -> it.reason();
            case AskingEnded it -> it.reason();
            case HandedOver _, UnitAsked _ -> null;
        };
    }

    private static Decision<HolderEvent, Refusal> handOver(HolderState holder, HandOver it) {
        if (!it.isThere()) return refuse(UNIT_IS_UNKNOWN);
        if (it.unit().equals(holder.unit())) return accept(List.of());
        var lead = turn(holder, it.unit(), it.due(), it.longer());
        var beside =
                it.beside().stream()
                        .filter(one -> !one.unit().equals(it.unit()) && !holder.awaits(one.unit()))
                        .map(one -> turn(holder, one.unit(), one.due(), it.longer()))
                        .toList();
        var all = Stream.concat(Stream.of(lead), beside.stream()).toList();
        if (all.stream().anyMatch(one -> isOutOfReach(one.due(), it.today())))
            return refuse(DAY_IS_WRONG);
        if (beside.size() + holder.asked().size() > MOST_ASKED) return refuse(TOO_MANY_ARE_ASKED);
        var refusal = all.stream().map(Turn::refusal).filter(Objects::nonNull).findFirst();
        if (refusal.isPresent()) return refuse(refusal.get());
        var events = new ArrayList<HolderEvent>();
        events.add(new HandedOver(it.unit(), lead.first(), it.at()));
        events.addAll(lead.moved(null, it.at()));
        for (var other : beside) events.addAll(other.asked(it.at()));
        return accept(events);
    }

    private static Turn turn(
            HolderState holder, UnitId unit, LocalDate due, @Nullable Written why) {
        return new Turn(unit, due, holder.had().get(unit), why);
    }

    /**
     * Whose turn comes again goes on with the day it had. A later one is a deadline that is moved:
     * otherwise what is late would be in time again, and nobody could read why.
     *
     * @param had its day, if it has or had its turn
     * @param why for everybody to read; null: nobody said why
     */
    private record Turn(
            UnitId unit, LocalDate due, @Nullable LocalDate had, @Nullable Written why) {

        @Nullable Refusal refusal() {
            if (!isLonger()) return null;
            if (why == null || why.text().isEmpty()) return WHY_LONGER;
            return isTooLong(why) ? REASON_IS_TOO_LONG : null;
        }

        private boolean isLonger() {
            return had != null && due.isAfter(had);
        }

        LocalDate first() {
            return had != null && due.isAfter(had) ? had : due;
        }

        List<HolderEvent> asked(Instant at) {
            var events = new ArrayList<HolderEvent>();
            events.add(new UnitAsked(unit, first(), at));
            events.addAll(moved(unit, at));
            return events;
        }

        List<HolderEvent> moved(@Nullable UnitId beside, Instant at) {
            if (why == null || !isLonger()) return List.of();
            return List.of(new DeadlineMoved(due, beside, why.language(), why.id(), at));
        }
    }

    private static Decision<HolderEvent, Refusal> handBack(HolderState holder, HandBack it) {
        var by = it.by() == null ? holder.unit() : it.by();
        if (by == null) return refuse(NO_UNIT_HAS_IT);
        if (!holder.awaits(by)) return refuse(ANOTHER_UNIT_HAS_IT);
        var reason = it.reason();
        if (reason.text().isEmpty()) return refuse(WHY_NOT_OURS);
        if (isTooLong(reason)) return refuse(REASON_IS_TOO_LONG);
        return !by.equals(holder.unit())
                ? accept(new AskingEnded(by, reason.language(), reason.id(), it.at()))
                : accept(handedBack(holder, it));
    }

    /** What is late stays late: who gives it back gives no new days. */
    private static HandedBack handedBack(HolderState holder, HandBack it) {
        var due = holder.isLate(it.today()) ? holder.due() : it.due();
        var taken = it.by() == null ? Boolean.TRUE : null;
        return new HandedBack(it.reason().language(), it.reason().id(), due, taken, it.at());
    }

    private static Decision<HolderEvent, Refusal> moveDeadline(MoveDeadline it) {
        var reason = it.reason();
        if (isOutOfReach(it.due(), it.today())) return refuse(DAY_IS_WRONG);
        if (reason.text().isEmpty()) return refuse(REASON_IS_MISSING);
        if (isTooLong(reason)) return refuse(REASON_IS_TOO_LONG);
        return accept(new DeadlineMoved(it.due(), null, reason.language(), reason.id(), it.at()));
    }

    /** Beside a unit that has it: somebody puts together what all of them say. */
    private static Decision<HolderEvent, Refusal> ask(HolderState holder, AskUnit it) {
        if (!it.isThere()) return refuse(UNIT_IS_UNKNOWN);
        if (holder.unit() == null) return refuse(NOBODY_LEADS);
        if (holder.awaits(it.unit())) return accept(List.of());
        if (holder.asked().size() >= MOST_ASKED) return refuse(TOO_MANY_ARE_ASKED);
        if (isOutOfReach(it.due(), it.today())) return refuse(DAY_IS_WRONG);
        var turn = turn(holder, it.unit(), it.due(), it.longer());
        var refusal = turn.refusal();
        return refusal != null ? refuse(refusal) : accept(turn.asked(it.at()));
    }

    private static Decision<HolderEvent, Refusal> endAsking(HolderState holder, EndAsking it) {
        if (!holder.asked().containsKey(it.unit())) return refuse(UNIT_IS_NOT_ASKED);
        return accept(new AskingEnded(it.unit(), "und", null, it.at()));
    }

    private static boolean isTooLong(Written reason) {
        return Text.length(reason.text()) > IdeaRules.REASON_LIMIT;
    }

    /** A slip of the pen: nobody promises something for yesterday, or in ten years. */
    private static boolean isOutOfReach(LocalDate due, LocalDate today) {
        return !due.isAfter(today) || due.isAfter(today.plusYears(1));
    }
}
