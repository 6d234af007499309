package stellwand.idea;

import static stellwand.idea.Refusal.*;
import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.refuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stellwand.idea.IdeaCommand.AskContributors;
import stellwand.idea.IdeaCommand.BundleIdea;
import stellwand.idea.IdeaCommand.CorrectIdea;
import stellwand.idea.IdeaCommand.DecideKind;
import stellwand.idea.IdeaCommand.EraseIdea;
import stellwand.idea.IdeaCommand.GiveTheme;
import stellwand.idea.IdeaCommand.JoinIdea;
import stellwand.idea.IdeaCommand.ReceiveIdea;
import stellwand.idea.IdeaCommand.RewordIdea;
import stellwand.idea.IdeaCommand.SayKind;
import stellwand.idea.IdeaCommand.SetAside;
import stellwand.idea.IdeaCommand.SettleMatter;
import stellwand.idea.IdeaCommand.SightIdea;
import stellwand.idea.IdeaCommand.SplitIdea;
import stellwand.idea.IdeaCommand.SplitIdea.Part;
import stellwand.idea.IdeaCommand.UndoSighting;
import stellwand.idea.IdeaCommand.WriteAgain;
import stellwand.idea.IdeaEvent.ContributorJoined;
import stellwand.idea.IdeaEvent.IdeaBundled;
import stellwand.idea.IdeaEvent.IdeaReceived;
import stellwand.idea.IdeaEvent.IdeaReworded;
import stellwand.idea.IdeaEvent.IdeaSetAside;
import stellwand.idea.IdeaEvent.IdeaSighted;
import stellwand.idea.IdeaEvent.IdeaSplit;
import stellwand.idea.IdeaEvent.MatterSettled;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.idea.IdeaEvent.ThemeGiven;
import stellwand.journal.Decision;
import stellwand.journal.Text;
import stellwand.journal.Written;

/** What may happen to one idea. */
final class IdeaRules {

    /** In characters as people count. */
    static final int TEXT_LIMIT = 2000;

    /** Of mails and letters, which were written elsewhere and cannot be shortened there. */
    static final int LONG_TEXT_LIMIT = 20_000;

    /** A reason that nobody reads is none; nor is a question. */
    static final int REASON_LIMIT = 500;

    static final int MOST_PARTS = 20;

    private IdeaRules() {}

    static Decision<IdeaEvent, Refusal> decide(IdeaState idea, IdeaCommand command) {
        if (command instanceof ReceiveIdea it) return receive(idea, it);
        if (idea.standing() == Standing.ERASED && command instanceof EraseIdea) {
            return accept(List.of());
        }
        if (!idea.isThere()) return refuse(IDEA_IS_UNKNOWN);
        if (idea.kind() == IdeaKind.PERSONAL && command.isOfSighting()) {
            return refuse(MATTER_IS_PERSONAL);
        }
        return switch (command) {
            case ReceiveIdea it -> receive(idea, it);
            case DecideKind(var kind) -> KindRules.decide(idea, kind);
            case SayKind it -> KindRules.say(idea, it);
            case RewordIdea(var text) -> reword(text);
            case GiveTheme it ->
                    it.isThere() ? accept(new ThemeGiven(it.theme())) : refuse(THEME_IS_UNKNOWN);
            case CorrectIdea it -> ContributorRules.correct(idea, it);
            case SightIdea(var due) -> sight(idea, due);
            case SetAside(var reason) -> setAside(idea, reason);
            case BundleIdea it -> bundle(idea, it);
            case SplitIdea(var parts) -> split(idea, parts);
            case UndoSighting(int others) -> undo(idea, others);
            case SettleMatter(var at) -> settle(idea, at);
            case JoinIdea it -> ContributorRules.join(idea, it);
            case AskContributors it -> ContributorRules.ask(idea, it);
            case WriteAgain it -> ContributorRules.writeAgain(idea, it);
            case EraseIdea it -> ContributorRules.erase(idea, it);
        };
    }

    private static Decision<IdeaEvent, Refusal> receive(IdeaState idea, ReceiveIdea it) {
        var refusal = refusal(idea, it.said(), it.source().way());
        if (refusal.isPresent()) return refuse(refusal.get());
        var received =
                new IdeaReceived(
                        it.number(),
                        it.source(),
                        it.kind(),
                        it.contributor(),
                        it.language(),
                        it.text(),
                        it.challenges(),
                        it.at());
        var events = new ArrayList<IdeaEvent>(List.of(received));
        var picture = it.picture();
        if (picture != null) events.add(AttachmentRules.added(picture));
        for (var who : it.joined()) events.add(new ContributorJoined(who, it.at()));
        return new Decision.Accepted<>(
                events, List.of(), Map.of("number", String.valueOf(it.number())));
    }

    /** Why it cannot be received; known before a number is drawn for it. */
    static Optional<Refusal> refusal(IdeaState idea, @Nullable Written said, WayIn way) {
        if (idea.received() != null) return Optional.of(IDEA_IS_THERE_ALREADY);
        return Optional.ofNullable(said).flatMap(it -> wrong(it, way));
    }

    /** A mail or a letter may be nothing but a picture: staff write down what stands on it. */
    private static Optional<Refusal> wrong(Written said, WayIn way) {
        return (way == WayIn.MAIL || way == WayIn.LETTER) && said.text().isEmpty()
                ? Optional.empty()
                : wrong(said, limit(way));
    }

    static int limit(WayIn way) {
        return switch (way) {
            case MAIL, LETTER -> LONG_TEXT_LIMIT;
            case CARD, FORM, COUNTER, TELEPHONE, SPLIT -> TEXT_LIMIT;
        };
    }

    static Decision<IdeaEvent, Refusal> reword(Written text) {
        return wrong(text, TEXT_LIMIT)
                .<Decision<IdeaEvent, Refusal>>map(Decision::refuse)
                .orElseGet(() -> accept(new IdeaReworded(text.language(), text.id())));
    }

    private static Decision<IdeaEvent, Refusal> sight(IdeaState idea, LocalDate due) {
        return switch (idea.standing()) {
            case RECEIVED -> accept(new IdeaSighted(due));
            case IN_REVIEW -> accept(List.of());
            case ANSWERED, SET_ASIDE, BUNDLED, SPLIT, SETTLED, ERASED -> refuse(SIGHTED_ALREADY);
        };
    }

    private static Decision<IdeaEvent, Refusal> settle(IdeaState idea, Instant at) {
        if (idea.standing() == Standing.SETTLED) return accept(List.of());
        if (idea.kind() != IdeaKind.PERSONAL) return refuse(MATTER_IS_NOT_PERSONAL);
        return idea.standing() == Standing.RECEIVED
                ? accept(new MatterSettled(at))
                : refuse(SIGHTED_ALREADY);
    }

    private static Decision<IdeaEvent, Refusal> setAside(IdeaState idea, Written reason) {
        if (reason.text().isEmpty()) return refuse(REASON_IS_MISSING);
        if (Text.length(reason.text()) > REASON_LIMIT) return refuse(REASON_IS_TOO_LONG);
        return idea.standing() == Standing.RECEIVED
                ? accept(new IdeaSetAside(reason.language(), reason.id()))
                : refuse(SIGHTED_ALREADY);
    }

    /** Into one that is or was examined itself, so that nobody's idea is bundled out of sight. */
    private static Decision<IdeaEvent, Refusal> bundle(IdeaState idea, BundleIdea it) {
        if (it.idea().equals(it.into())) return refuse(BUNDLED_WITH_ITSELF);
        if (!it.target().isThere()) return refuse(OTHER_IDEA_IS_UNKNOWN);
        if (!it.target().standing().isReviewed()) return refuse(OTHER_IS_NOT_IN_REVIEW);
        if (idea.kind().mayBePublic() && !it.target().kind().mayBePublic()) {
            return refuse(OTHER_IS_NOT_PUBLIC);
        }
        return idea.standing() == Standing.RECEIVED
                ? accept(new IdeaBundled(it.into()))
                : refuse(SIGHTED_ALREADY);
    }

    private static Decision<IdeaEvent, Refusal> split(IdeaState idea, List<Part> parts) {
        if (parts.size() < 2 || parts.size() > MOST_PARTS) return refuse(PARTS_ARE_WRONG);
        if (idea.standing() != Standing.RECEIVED) return refuse(SIGHTED_ALREADY);
        for (var part : parts) {
            var wrong = wrong(part.words(), TEXT_LIMIT);
            if (wrong.isPresent()) return refuse(wrong.get());
        }
        return accept(new IdeaSplit(parts.stream().map(Part::idea).toList()));
    }

    static Optional<Refusal> wrong(Written words, int limit) {
        if (words.text().isEmpty()) return Optional.of(IDEA_IS_BLANK);
        return Text.length(words.text()) > limit ? Optional.of(IDEA_IS_TOO_LONG) : Optional.empty();
    }

    /**
     * A split stays: its parts have numbers and perhaps answers of their own. So does an answer,
     * which people have read, and an idea with which others are examined: they would hang on
     * something that is not.
     */
    private static Decision<IdeaEvent, Refusal> undo(IdeaState idea, int bundledWith) {
        if (bundledWith > 0) return refuse(OTHERS_HANG_ON_IT);
        return switch (idea.standing()) {
            case IN_REVIEW, SET_ASIDE, BUNDLED, SETTLED -> accept(new SightingUndone());
            case RECEIVED -> accept(List.of());
            case ANSWERED -> refuse(ANSWER_STAYS);
            case SPLIT, ERASED -> refuse(SPLIT_STAYS);
        };
    }
}
