package stellwand.idea;

import static stellwand.idea.Refusal.ANSWER_STAYS;
import static stellwand.idea.Refusal.KIND_STAYS;
import static stellwand.idea.Refusal.WORDS_ARE_OTHERS;
import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.refuse;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import stellwand.idea.IdeaCommand.SayKind;
import stellwand.idea.IdeaEvent.KindDecided;
import stellwand.idea.IdeaEvent.KindSaid;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.journal.Decision;

/** What an idea is: its sender says which, a person decides. */
final class KindRules {
    private KindRules() {}

    /**
     * Advisers and the sighting each begin anew: nobody else would go on with it. That a person has
     * looked counts, also when they find that it is what it counts as.
     */
    static Decision<IdeaEvent, Refusal> decide(IdeaState idea, IdeaKind kind) {
        var decided = new KindDecided(kind);
        if (idea.kind() == kind) {
            boolean isNews = idea.standing() == Standing.RECEIVED && !idea.said().decided();
            return isNews ? accept(decided) : accept(List.of());
        }
        boolean isForOthers = (kind == IdeaKind.PERSONAL) != (idea.kind() == IdeaKind.PERSONAL);
        if (!isForOthers) return accept(decided);
        return switch (idea.standing()) {
            case IN_REVIEW, SET_ASIDE, BUNDLED, SETTLED ->
                    accept(List.of(decided, new SightingUndone()));
            case ANSWERED -> refuse(ANSWER_STAYS);
            case RECEIVED, SPLIT, ERASED -> accept(decided);
        };
    }

    static Decision<IdeaEvent, Refusal> say(IdeaState idea, SayKind it) {
        if (!isOfAuthor(idea, it.contributor())) return refuse(WORDS_ARE_OTHERS);
        if (idea.kind() == it.kind() && idea.said().anybody()) return accept(List.of());
        return mayBeSaid(idea, it.kind()) ? accept(new KindSaid(it.kind())) : refuse(KIND_STAYS);
    }

    /** None where it is not theirs to say, or not any more. */
    static List<IdeaKind> toSay(IdeaState idea, UUID contributor) {
        if (!isOfAuthor(idea, contributor)) return List.of();
        return Arrays.stream(IdeaKind.values()).filter(kind -> mayBeSaid(idea, kind)).toList();
    }

    private static boolean isOfAuthor(IdeaState idea, UUID contributor) {
        var received = idea.received();
        return received != null && received.contributor().equals(contributor);
    }

    /** A card hung in public from the beginning, and a part was cut out by staff, who read it. */
    private static boolean mayBeSaid(IdeaState idea, IdeaKind kind) {
        var received = idea.received();
        if (received == null || idea.standing() != Standing.RECEIVED) return false;
        return switch (received.source().way()) {
            case FORM, MAIL, COUNTER, TELEPHONE, LETTER -> idea.said().leavesOpen(kind);
            case CARD, SPLIT -> false;
        };
    }
}
