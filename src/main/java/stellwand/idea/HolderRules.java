package stellwand.idea;

import static stellwand.idea.Refusal.*;
import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import stellwand.idea.HolderCommand.HandBack;
import stellwand.idea.HolderCommand.HandOver;
import stellwand.idea.HolderCommand.MoveDeadline;
import stellwand.idea.HolderEvent.DeadlineMoved;
import stellwand.idea.HolderEvent.HandedBack;
import stellwand.idea.HolderEvent.HandedOver;
import stellwand.journal.Decision;
import stellwand.journal.Text;
import stellwand.journal.Written;

/** Nothing lies between two chairs: what is examined is with one unit, or with the coordination. */
final class HolderRules {
    private HolderRules() {}

    static Decision<HolderEvent, Refusal> decide(
            IdeaState idea, HolderState holder, HolderCommand command) {
        if (!idea.isThere()) return refuse(IDEA_IS_UNKNOWN);
        if (idea.kind() == IdeaKind.PERSONAL) return refuse(MATTER_IS_PERSONAL);
        if (idea.standing() != Standing.IN_REVIEW) return refuse(IDEA_IS_NOT_EXAMINED);
        return switch (command) {
            case HandOver it -> handOver(holder, it);
            case HandBack it -> handBack(holder, it);
            case MoveDeadline it -> moveDeadline(it);
        };
    }

    private static Decision<HolderEvent, Refusal> handOver(HolderState holder, HandOver it) {
        if (!it.isThere()) return refuse(UNIT_IS_UNKNOWN);
        if (it.unit().equals(holder.unit())) return accept(List.of());
        if (isOutOfReach(it.due(), it.today())) return refuse(DAY_IS_WRONG);
        return accept(new HandedOver(it.unit(), it.due(), it.at()));
    }

    private static Decision<HolderEvent, Refusal> handBack(HolderState holder, HandBack it) {
        if (holder.unit() == null) return refuse(NO_UNIT_HAS_IT);
        if (it.by() != null && !it.by().equals(holder.unit())) return refuse(ANOTHER_UNIT_HAS_IT);
        var reason = it.reason();
        if (reason.text().isEmpty()) return refuse(WHY_NOT_OURS);
        if (isTooLong(reason)) return refuse(REASON_IS_TOO_LONG);
        return accept(new HandedBack(reason.language(), reason.id(), it.due(), it.at()));
    }

    private static Decision<HolderEvent, Refusal> moveDeadline(MoveDeadline it) {
        var reason = it.reason();
        if (isOutOfReach(it.due(), it.today())) return refuse(DAY_IS_WRONG);
        if (reason.text().isEmpty()) return refuse(REASON_IS_MISSING);
        if (isTooLong(reason)) return refuse(REASON_IS_TOO_LONG);
        return accept(new DeadlineMoved(it.due(), reason.language(), reason.id(), it.at()));
    }

    private static boolean isTooLong(Written reason) {
        return Text.length(reason.text()) > IdeaRules.REASON_LIMIT;
    }

    /** A slip of the pen: nobody promises something for yesterday, or in ten years. */
    private static boolean isOutOfReach(LocalDate due, LocalDate today) {
        return !due.isAfter(today) || due.isAfter(today.plusYears(1));
    }
}
