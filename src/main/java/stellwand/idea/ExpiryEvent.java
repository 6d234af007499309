package stellwand.idea;

import java.util.Map;
import stellwand.journal.EventNames;
import stellwand.retention.DataKind;

/** What went by itself because the time for which it is kept was over: nobody asked for it. */
public sealed interface ExpiryEvent extends IdeaEvent {

    /**
     * The words of something that was never public. Behind {@link IdeaErased} where all of it went;
     * alone where what everybody reads stays: the parts of a text, a card on its board.
     *
     * @param kind as what it was kept
     * @param days for how long
     */
    record TextExpired(DataKind kind, int days) implements ExpiryEvent {}

    /**
     * Those that only staff saw. What stands there for everybody stays, and so do the words.
     *
     * @param files how many went
     * @param days for how long they were kept
     */
    record FilesExpired(int files, int days) implements ExpiryEvent {}

    EventNames<ExpiryEvent> NAMES =
            new EventNames<>(
                    Map.of(
                            "idea.text-expired", TextExpired.class,
                            "idea.files-expired", FilesExpired.class));
}
