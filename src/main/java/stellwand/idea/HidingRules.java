package stellwand.idea;

import static stellwand.idea.Refusal.*;
import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.refuse;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import stellwand.idea.HidingCommand.EraseWithReason;
import stellwand.idea.HidingCommand.HideWords;
import stellwand.idea.HidingCommand.RewordOver;
import stellwand.idea.HidingCommand.SetAsideUnseen;
import stellwand.idea.HidingCommand.ShowWords;
import stellwand.idea.HidingEvent.ErasureExplained;
import stellwand.idea.HidingEvent.WordsHidden;
import stellwand.idea.HidingEvent.WordsShown;
import stellwand.idea.IdeaCommand.EraseIdea;
import stellwand.idea.IdeaCommand.RewordIdea;
import stellwand.idea.IdeaCommand.SetAside;
import stellwand.journal.Decision;
import stellwand.journal.Decision.Accepted;
import stellwand.journal.Decision.Refused;
import stellwand.journal.Text;
import stellwand.journal.Written;

/** Which words of an idea everybody reads, and that staff may erase all of them. */
final class HidingRules {
    private HidingRules() {}

    static Decision<IdeaEvent, Refusal> decide(
            IdeaState idea, HidingState hiding, HidingCommand command) {
        if (idea.standing() == Standing.ERASED && command instanceof EraseWithReason) {
            return accept(List.of());
        }
        if (!idea.isThere()) return refuse(IDEA_IS_UNKNOWN);
        return switch (command) {
            case SetAsideUnseen(var reason) ->
                    and(
                            IdeaRules.decide(idea, new SetAside(reason)),
                            changed(hiding, WhichWords.TEXT, true));
            case RewordOver(var text, var hides) ->
                    and(
                            IdeaRules.decide(idea, new RewordIdea(text)),
                            changed(hiding, WhichWords.ORIGINAL, hides));
            case HideWords(var words) -> hide(idea, hiding, words);
            case ShowWords(var words) -> accept(changed(hiding, words, false).stream().toList());
            case EraseWithReason(var reason) -> erase(idea, reason);
        };
    }

    /** Empty when it is so already. */
    private static Optional<IdeaEvent> changed(
            HidingState hiding, WhichWords words, boolean hidden) {
        if (hiding.hides(words) == hidden) return Optional.empty();
        return Optional.of(hidden ? new WordsHidden(words) : new WordsShown(words));
    }

    private static Decision<IdeaEvent, Refusal> and(
            Decision<IdeaEvent, Refusal> decision, Optional<IdeaEvent> more) {
        return switch (decision) {
            case Accepted<IdeaEvent, Refusal>(var events, var erase, var answer) ->
                    new Accepted<>(
                            Stream.concat(events.stream(), more.stream()).toList(), erase, answer);
            case Refused<IdeaEvent, Refusal> no -> no;
        };
    }

    /** What is examined is examined in public: then other words are needed, and not none. */
    private static Decision<IdeaEvent, Refusal> hide(
            IdeaState idea, HidingState hiding, WhichWords words) {
        boolean mayBe =
                switch (words) {
                    case TEXT -> idea.standing() == Standing.SET_ASIDE;
                    case ORIGINAL -> hiding.isReworded();
                };
        if (mayBe) return accept(changed(hiding, words, true).stream().toList());
        return refuse(words == WhichWords.TEXT ? IDEA_IS_NOT_SET_ASIDE : ORIGINAL_STANDS_ALONE);
    }

    /** A card's words belong to the card: they would still hang there. */
    private static Decision<IdeaEvent, Refusal> erase(IdeaState idea, Written reason) {
        if (reason.text().isEmpty()) return refuse(WHY_ERASE);
        if (Text.length(reason.text()) > IdeaRules.REASON_LIMIT) return refuse(REASON_IS_TOO_LONG);
        var received = Objects.requireNonNull(idea.received());
        if (received.source().way() == WayIn.CARD) return refuse(CARD_IS_ERASED_THERE);
        var explained = new ErasureExplained(reason.language(), reason.id());
        return and(ContributorRules.erase(idea, new EraseIdea(null)), Optional.of(explained));
    }
}
