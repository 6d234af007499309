package stellwand.paper;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import stellwand.attachment.AttachmentId;
import stellwand.journal.Fold;
import stellwand.paper.PaperEvent.PhotoAdded;
import stellwand.paper.PaperEvent.PhotoRemoved;
import stellwand.workshop.WorkshopId;

/**
 * The photos of an evening that are still there.
 *
 * @param last the highest number that was given
 */
record PaperState(PMap<AttachmentId, PhotoAdded> photos, int last) {
    static final Fold<PaperState> FOLD =
            Fold.of(
                    WorkshopId.STREAM,
                    PaperEvent.class,
                    new PaperState(HashTreePMap.empty(), 0),
                    PaperState::apply);

    Optional<PhotoAdded> find(AttachmentId photo) {
        return Optional.ofNullable(photos.get(photo));
    }

    List<PhotoAdded> inOrder() {
        return photos.values().stream()
                .sorted(Comparator.comparingInt(PhotoAdded::number))
                .toList();
    }

    private PaperState apply(PaperEvent event) {
        return switch (event) {
            case PhotoAdded it -> new PaperState(photos.plus(it.photo(), it), it.number());
            case PhotoRemoved(var photo) -> new PaperState(photos.minus(photo), last);
        };
    }
}
