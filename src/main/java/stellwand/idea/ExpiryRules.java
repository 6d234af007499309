package stellwand.idea;

import static stellwand.idea.Refusal.*;
import static stellwand.journal.Decision.acceptAndErase;
import static stellwand.journal.Decision.refuse;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import stellwand.idea.ExpiryCommand.ExpireFiles;
import stellwand.idea.ExpiryCommand.ExpireText;
import stellwand.idea.ExpiryEvent.FilesExpired;
import stellwand.idea.ExpiryEvent.TextExpired;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.IdeaState.Theirs;
import stellwand.journal.ContentId;
import stellwand.journal.Decision;
import stellwand.journal.Decision.Accepted;

/**
 * What retention may take of an idea. Since when it is over, and for how long it is kept, was found
 * out before: here it is seen that nothing has happened since.
 */
final class ExpiryRules {
    private ExpiryRules() {}

    static Decision<IdeaEvent, Refusal> decide(IdeaState idea, long now, ExpiryCommand command) {
        if (!idea.isThere()) return refuse(IDEA_IS_UNKNOWN);
        if (now != command.seen()) return refuse(SOMETHING_HAPPENED_SINCE);
        return switch (command) {
            case ExpireText it -> text(idea, it);
            case ExpireFiles it ->
                    acceptAndErase(new FilesExpired(it.files(), it.days()), it.texts());
        };
    }

    /** Others that are examined with it go first: they would hang on something that is not. */
    private static Decision<IdeaEvent, Refusal> text(IdeaState idea, ExpireText it) {
        if (it.hanging() > 0) return refuse(OTHERS_HANG_ON_IT);
        var expired = new TextExpired(it.kind(), it.days());
        return hasWordsElsewhere(idea)
                ? acceptAndErase(expired, own(idea, it.elsewhere()))
                : new Accepted<>(
                        List.of(new IdeaErased(null), expired), own(idea, List.of()), Map.of());
    }

    /** Parts and cards have words of their own, which everybody may be reading. */
    private static boolean hasWordsElsewhere(IdeaState idea) {
        var way = Objects.requireNonNull(idea.received()).source().way();
        return idea.standing() == Standing.SPLIT || way == WayIn.CARD;
    }

    private static List<ContentId> own(IdeaState idea, List<ContentId> elsewhere) {
        var all =
                Stream.concat(idea.written().stream(), idea.messages().stream().map(Theirs::text));
        return all.filter(it -> !elsewhere.contains(it)).toList();
    }
}
