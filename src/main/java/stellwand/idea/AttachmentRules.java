package stellwand.idea;

import static stellwand.idea.Refusal.*;
import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.refuse;

import java.util.List;
import stellwand.attachment.AttachmentId;
import stellwand.idea.AttachmentCommand.AddDocument;
import stellwand.idea.AttachmentCommand.AddPicture;
import stellwand.idea.AttachmentCommand.NameLeftOut;
import stellwand.idea.AttachmentCommand.ReleasePicture;
import stellwand.idea.AttachmentCommand.WithholdPicture;
import stellwand.idea.AttachmentEvent.DocumentAdded;
import stellwand.idea.AttachmentEvent.FileLeftOut;
import stellwand.idea.AttachmentEvent.PictureAdded;
import stellwand.idea.AttachmentEvent.PictureReleased;
import stellwand.idea.AttachmentEvent.PictureWithheld;
import stellwand.journal.Decision;
import stellwand.journal.Text;
import stellwand.journal.Written;

/** What may happen to the files of one idea. */
final class AttachmentRules {
    static final int MOST = 10;

    /** Read aloud in one breath. */
    static final int DESCRIPTION_LIMIT = 300;

    private AttachmentRules() {}

    static Decision<AttachmentEvent, Refusal> decide(
            IdeaState idea, AttachmentState files, AttachmentCommand command) {
        if (!idea.isThere()) return refuse(IDEA_IS_UNKNOWN);
        return switch (command) {
            case AddPicture it -> add(files, it.words(), added(it));
            case AddDocument it -> add(files, it.words(), added(it));
            case ReleasePicture it ->
                    isLetter(idea) ? refuse(LETTER_IS_FOR_STAFF) : release(files, it);
            case WithholdPicture(var picture) -> withhold(files, picture);
            case NameLeftOut(var left) ->
                    accept(
                            left.stream()
                                    .<AttachmentEvent>map(it ->
                                            new FileLeftOut(
                                                    it.name().id(), it.because(), it.bytes()))
                                    .toList());
        };
    }

    /** With name, address and signature. */
    private static boolean isLetter(IdeaState idea) {
        return idea.received() != null && idea.received().source().way() == WayIn.LETTER;
    }

    static PictureAdded added(AddPicture it) {
        return new PictureAdded(
                it.attachment(), it.words().language(), it.bytes(), it.width(), it.height());
    }

    private static DocumentAdded added(AddDocument it) {
        return new DocumentAdded(it.attachment(), it.words().language(), it.bytes());
    }

    private static Decision<AttachmentEvent, Refusal> add(
            AttachmentState files, Written words, AttachmentEvent added) {
        if (files.size() >= MOST) return refuse(TOO_MANY_ATTACHMENTS);
        return isTooLong(words) ? refuse(DESCRIPTION_IS_TOO_LONG) : accept(added);
    }

    /** It needs words, since not everybody sees it. */
    private static Decision<AttachmentEvent, Refusal> release(
            AttachmentState files, ReleasePicture it) {
        var description = it.description();
        if (!files.pictures().containsKey(it.attachment())) return refuse(PICTURE_IS_UNKNOWN);
        if (description.text().isEmpty()) return refuse(DESCRIPTION_IS_MISSING);
        if (isTooLong(description)) return refuse(DESCRIPTION_IS_TOO_LONG);
        return accept(
                new PictureReleased(it.attachment(), description.language(), description.id()));
    }

    private static boolean isTooLong(Written words) {
        return Text.length(words.text()) > DESCRIPTION_LIMIT;
    }

    private static Decision<AttachmentEvent, Refusal> withhold(
            AttachmentState files, AttachmentId picture) {
        var shown = files.pictures().get(picture);
        if (shown == null) return refuse(PICTURE_IS_UNKNOWN);
        return shown == Shown.WITHHELD ? accept(List.of()) : accept(new PictureWithheld(picture));
    }
}
