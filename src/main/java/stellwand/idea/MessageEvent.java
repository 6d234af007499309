package stellwand.idea;

import java.util.Map;
import java.util.UUID;
import stellwand.journal.ContentId;
import stellwand.journal.EventNames;

/** What goes between a contributor and the office beside questions and their answers. */
public sealed interface MessageEvent extends IdeaEvent {

    /**
     * Its author would rather have said it so. It was sighted, so staff read it first; an open
     * question stays open.
     */
    record CorrectionProposed(UUID contributor, String language, ContentId text)
            implements MessageEvent {}

    /**
     * Somebody of the staff has read what contributors wrote.
     *
     * @param upTo the last event of which that holds
     */
    record MessagesRead(long upTo) implements MessageEvent {}

    EventNames<MessageEvent> NAMES =
            new EventNames<>(
                    Map.of(
                            "idea.correction-proposed", CorrectionProposed.class,
                            "idea.messages-read", MessagesRead.class));
}
