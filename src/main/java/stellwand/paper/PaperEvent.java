package stellwand.paper;

import java.time.Instant;
import java.util.Map;
import stellwand.attachment.AttachmentId;
import stellwand.journal.Event;
import stellwand.journal.EventNames;
import stellwand.workshop.TableId;

/** What happened to the photos of an evening's paper. */
public sealed interface PaperEvent extends Event {

    /**
     * For staff alone, until the cards on it are written up.
     *
     * @param photo also the id of the content that it goes with
     * @param table whose paper it shows
     * @param number from 1 in the workshop; nobody gets it again
     * @param bytes of what is kept, as are width and height
     */
    record PhotoAdded(
            AttachmentId photo,
            TableId table,
            int number,
            String language,
            int bytes,
            int width,
            int height,
            Instant at)
            implements PaperEvent {}

    /** With everything that it shows. What was cut from it stays with the cards. */
    record PhotoRemoved(AttachmentId photo) implements PaperEvent {}

    EventNames<PaperEvent> NAMES =
            new EventNames<>(
                    Map.of(
                            "paper.photo-added", PhotoAdded.class,
                            "paper.photo-removed", PhotoRemoved.class));
}
