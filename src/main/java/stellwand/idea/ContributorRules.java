package stellwand.idea;

import static stellwand.idea.IdeaRules.*;
import static stellwand.idea.Refusal.*;
import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.acceptAndErase;
import static stellwand.journal.Decision.refuse;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import stellwand.idea.IdeaCommand.AskContributors;
import stellwand.idea.IdeaCommand.CorrectIdea;
import stellwand.idea.IdeaCommand.EraseIdea;
import stellwand.idea.IdeaCommand.JoinIdea;
import stellwand.idea.IdeaCommand.WriteAgain;
import stellwand.idea.IdeaEvent.ContributorJoined;
import stellwand.idea.IdeaEvent.ContributorLeft;
import stellwand.idea.IdeaEvent.ContributorWrote;
import stellwand.idea.IdeaEvent.ContributorsAsked;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.MessageEvent.CorrectionProposed;
import stellwand.journal.ContentId;
import stellwand.journal.Decision;
import stellwand.journal.Text;
import stellwand.journal.Written;

/** What contributors may do with their idea, and what they may be asked. */
final class ContributorRules {
    /** Nobody needs so many, and each stays in the journal. */
    static final int MOST_CORRECTIONS = 100;

    private ContributorRules() {}

    /**
     * What hangs on a board is corrected there. What was sighted stays as it was looked at until
     * staff look again. Not without end: whoever has more to say writes a message.
     */
    static Decision<IdeaEvent, Refusal> correct(IdeaState idea, CorrectIdea it) {
        var received = Objects.requireNonNull(idea.received());
        if (!it.contributor().equals(received.contributor())) return refuse(WORDS_ARE_OTHERS);
        if (received.source().way() == WayIn.CARD) return refuse(CARD_HANGS_ON_A_BOARD);
        boolean isNew = idea.standing() == Standing.RECEIVED;
        int there = isNew ? idea.written().size() : idea.writtenBy(it.contributor()).size();
        if (there >= MOST_CORRECTIONS) return refuse(CORRECTED_TOO_OFTEN);
        return isNew ? reword(it.text()) : propose(it);
    }

    private static Decision<IdeaEvent, Refusal> propose(CorrectIdea it) {
        var text = it.text();
        return wrong(text, TEXT_LIMIT)
                .<Decision<IdeaEvent, Refusal>>map(Decision::refuse)
                .orElseGet(() ->
                        accept(
                                new CorrectionProposed(
                                        it.contributor(), text.language(), text.id())));
    }

    static Decision<IdeaEvent, Refusal> join(IdeaState idea, JoinIdea it) {
        if (!idea.isOpenForOthers()) return refuse(IDEA_IS_NOT_OPEN);
        if (idea.contributors().contains(it.contributor())) return accept(List.of());
        var joined = new ContributorJoined(it.contributor(), it.at());
        var words = it.words();
        if (words == null) return accept(joined);
        return wrong(words, TEXT_LIMIT)
                .<Decision<IdeaEvent, Refusal>>map(Decision::refuse)
                .orElseGet(() -> accept(List.of(joined, wrote(it.contributor(), words))));
    }

    static Decision<IdeaEvent, Refusal> ask(IdeaState idea, AskContributors it) {
        var question = it.question();
        if (question.text().isEmpty()) return refuse(QUESTION_IS_MISSING);
        if (Text.length(question.text()) > REASON_LIMIT) return refuse(QUESTION_IS_TOO_LONG);
        return switch (idea.standing()) {
            case RECEIVED, IN_REVIEW ->
                    accept(new ContributorsAsked(question.language(), question.id(), it.at()));
            case ANSWERED, SET_ASIDE, BUNDLED, SPLIT, SETTLED, ERASED -> refuse(NOTHING_TO_ASK);
        };
    }

    static Decision<IdeaEvent, Refusal> writeAgain(IdeaState idea, WriteAgain it) {
        if (!idea.contributors().contains(it.contributor())) return refuse(WORDS_ARE_OTHERS);
        var text = it.text();
        return wrong(text, LONG_TEXT_LIMIT)
                .<Decision<IdeaEvent, Refusal>>map(Decision::refuse)
                .orElseGet(() -> accept(wrote(it.contributor(), text)));
    }

    private static ContributorWrote wrote(UUID contributor, Written text) {
        return new ContributorWrote(contributor, text.language(), text.id());
    }

    /** Whose words they are: whoever joined later may go, and leaves them to the others. */
    static Decision<IdeaEvent, Refusal> erase(IdeaState idea, EraseIdea it) {
        var received = Objects.requireNonNull(idea.received());
        var by = it.contributor();
        if (by != null && !by.equals(received.contributor())) return leave(idea, by, it.files());
        var all =
                Stream.concat(
                        idea.written().stream(),
                        idea.messages().stream().map(IdeaState.Theirs::text));
        return acceptAndErase(new IdeaErased(by, it.instead()), all.distinct().toList());
    }

    private static Decision<IdeaEvent, Refusal> leave(
            IdeaState idea, UUID who, List<ContentId> files) {
        if (idea.left().contains(who)) return accept(List.of());
        if (!idea.contributors().contains(who)) return refuse(WORDS_ARE_OTHERS);
        var theirs = Stream.concat(idea.writtenBy(who).stream(), files.stream());
        return acceptAndErase(new ContributorLeft(who), theirs.toList());
    }
}
