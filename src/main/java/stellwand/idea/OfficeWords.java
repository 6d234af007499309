package stellwand.idea;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.idea.IdeaEvent.IdeaReceived;
import stellwand.idea.IdeaEvent.IdeaReworded;
import stellwand.idea.MessageEvent.CorrectionProposed;
import stellwand.journal.ContentId;
import stellwand.journal.Recorded;

/**
 * Follows one idea's events and tells apart who put it otherwise: its author, also where the office
 * took over what they proposed, or the office, of which all contributors hear.
 */
public final class OfficeWords {
    private final Set<ContentId> proposed = new HashSet<>();
    private @Nullable UUID author;

    /**
     * Asked of each event, in their order.
     *
     * @return whether the office put other words there with it
     */
    public boolean came(Recorded it) {
        return switch (it.event()) {
            case IdeaReceived received -> {
                author = received.contributor();
                yield false;
            }
            case CorrectionProposed theirs -> {
                proposed.add(theirs.text());
                yield false;
            }
            case IdeaReworded words ->
                    !it.actor().equals(author) && !proposed.contains(words.text());
            default -> false; // others' events are not a closed set
        };
    }
}
