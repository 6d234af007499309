package stellwand.idea;

import static stellwand.idea.Refusal.CORRECTION_IS_GONE;
import static stellwand.idea.Refusal.IDEA_IS_UNKNOWN;
import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.refuse;

import java.util.List;
import stellwand.idea.IdeaEvent.IdeaReworded;
import stellwand.idea.MessageCommand.AdoptCorrection;
import stellwand.idea.MessageCommand.ReadMessages;
import stellwand.idea.MessageEvent.MessagesRead;
import stellwand.journal.Decision;

/** What becomes of what contributors wrote. */
final class MessageRules {
    private MessageRules() {}

    static Decision<IdeaEvent, Refusal> decide(IdeaState idea, MessageCommand command) {
        if (!idea.isThere()) return refuse(IDEA_IS_UNKNOWN);
        return switch (command) {
            case ReadMessages(long upTo) ->
                    idea.messages().isEmpty() ? accept(List.of()) : accept(new MessagesRead(upTo));
            case AdoptCorrection it -> adopt(idea, it);
        };
    }

    /** The very same text, not a copy: erased once, it is gone everywhere. */
    private static Decision<IdeaEvent, Refusal> adopt(IdeaState idea, AdoptCorrection it) {
        boolean isThere = idea.messages().stream().anyMatch(each -> each.text().equals(it.text()));
        if (!isThere) return refuse(CORRECTION_IS_GONE);
        return accept(
                List.of(new IdeaReworded(it.language(), it.text()), new MessagesRead(it.at())));
    }
}
