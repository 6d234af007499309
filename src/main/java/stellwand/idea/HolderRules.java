package stellwand.idea;

import static stellwand.idea.Refusal.*;
import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.refuse;

import java.util.List;
import stellwand.idea.HolderCommand.HandBack;
import stellwand.idea.HolderCommand.HandOver;
import stellwand.idea.HolderEvent.HandedBack;
import stellwand.idea.HolderEvent.HandedOver;
import stellwand.journal.Decision;
import stellwand.journal.Text;

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
        };
    }

    private static Decision<HolderEvent, Refusal> handOver(HolderState holder, HandOver it) {
        if (!it.isThere()) return refuse(UNIT_IS_UNKNOWN);
        return it.unit().equals(holder.unit())
                ? accept(List.of())
                : accept(new HandedOver(it.unit(), it.at()));
    }

    private static Decision<HolderEvent, Refusal> handBack(HolderState holder, HandBack it) {
        if (holder.unit() == null) return refuse(NO_UNIT_HAS_IT);
        if (it.reason().text().isEmpty()) return refuse(WHY_NOT_OURS);
        if (Text.length(it.reason().text()) > IdeaRules.REASON_LIMIT) {
            return refuse(REASON_IS_TOO_LONG);
        }
        return accept(new HandedBack(it.reason().language(), it.reason().id(), it.at()));
    }
}
