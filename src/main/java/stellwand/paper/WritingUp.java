package stellwand.paper;

import java.util.List;
import org.springframework.stereotype.Component;
import stellwand.attachment.Area;
import stellwand.attachment.Attachment.Picture;
import stellwand.attachment.AttachmentId;
import stellwand.attachment.AttachmentReader;
import stellwand.attachment.Reading;
import stellwand.attachment.StoredFiles;
import stellwand.board.Boards;
import stellwand.board.CutOut;
import stellwand.board.NewCard;
import stellwand.journal.Outcome;
import stellwand.people.Caller;
import stellwand.web.RefusedException;
import stellwand.workshop.WorkshopId;

/** From a part of a photo, and what somebody reads there, to a card on the board. */
@Component
class WritingUp {
    private final Photos photos;
    private final StoredFiles files;
    private final AttachmentReader reader;
    private final Boards boards;

    WritingUp(Photos photos, StoredFiles files, AttachmentReader reader, Boards boards) {
        this.photos = photos;
        this.files = files;
        this.reader = reader;
        this.boards = boards;
    }

    /**
     * @param card of the photo's table, with an id
     */
    Outcome write(Caller caller, WorkshopId workshop, AttachmentId photo, Area area, NewCard card) {
        photos.find(workshop, photo);
        if (!area.isThere()) return new Outcome.Refused(Refusal.AREA_IS_EMPTY);
        if (area.isWhole()) return new Outcome.Refused(Refusal.AREA_IS_WHOLE);
        var path = List.of(workshop.id(), card.id(), photo.id(), area).toString();
        var id = Photos.named("paper/cut-out/" + path);
        var picture = cut(photo, area);
        boolean isNew = files.put(id, picture);
        var cutOut =
                new CutOut(
                        id, photo, area, picture.bytes().length, picture.width(), picture.height());
        var outcome = boards.pin(caller, workshop, card, cutOut);
        if (isNew && outcome instanceof Outcome.Refused) files.drop(id);
        return outcome;
    }

    private Picture cut(AttachmentId photo, Area area) {
        var whole =
                files.find(photo).orElseThrow(() -> new RefusedException(Refusal.PHOTO_IS_UNKNOWN));
        return switch (reader.cut(whole, area)) {
            case Reading.Kept(Picture picture) -> picture;
            case Reading.Kept _ -> throw new IllegalStateException("Cut out, it is no picture");
            case Reading.Not(var reason) -> throw new RefusedException(reason);
        };
    }
}
