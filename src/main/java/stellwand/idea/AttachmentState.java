package stellwand.idea;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import stellwand.attachment.AttachmentId;
import stellwand.idea.AttachmentEvent.DocumentAdded;
import stellwand.idea.AttachmentEvent.FileLeftOut;
import stellwand.idea.AttachmentEvent.PictureAdded;
import stellwand.idea.AttachmentEvent.PictureReleased;
import stellwand.idea.AttachmentEvent.PictureWithheld;
import stellwand.idea.ExpiryEvent.FilesExpired;
import stellwand.journal.Fold;

/**
 * What rules need to know about the files of one idea.
 *
 * @param pictures how each of them is shown
 * @param documents how many there are
 */
record AttachmentState(PMap<AttachmentId, Shown> pictures, int documents) {
    static final Fold<AttachmentState> FOLD =
            Fold.of(
                    IdeaId.STREAM,
                    IdeaEvent.class,
                    new AttachmentState(HashTreePMap.empty(), 0),
                    AttachmentState::apply);

    int size() {
        return pictures.size() + documents;
    }

    private AttachmentState apply(IdeaEvent event) {
        return switch (event) {
            case AttachmentEvent it -> applyFile(it);
            case FilesExpired _ -> withoutThoseOfTheOffice();
            default -> this; // nothing else changes its files
        };
    }

    private AttachmentState applyFile(AttachmentEvent event) {
        return switch (event) {
            case PictureAdded it -> showing(it.attachment(), Shown.WAITING);
            case DocumentAdded _ -> new AttachmentState(pictures, documents + 1);
            case PictureReleased it -> showing(it.attachment(), Shown.RELEASED);
            case PictureWithheld(var picture) -> showing(picture, Shown.WITHHELD);
            case FileLeftOut _ -> this;
        };
    }

    private AttachmentState withoutThoseOfTheOffice() {
        var gone = pictures.keySet().stream().filter(it -> pictures.get(it) != Shown.RELEASED);
        return new AttachmentState(pictures.minusAll(gone.toList()), 0);
    }

    private AttachmentState showing(AttachmentId picture, Shown how) {
        return new AttachmentState(pictures.plus(picture, how), documents);
    }
}
