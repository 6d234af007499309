package stellwand.idea;

import java.util.List;
import java.util.Map;
import stellwand.attachment.AttachmentId;
import stellwand.journal.ContentId;
import stellwand.journal.EventNames;

/** What happened to the files of an idea. They are kept until the idea's words are erased. */
public sealed interface AttachmentEvent extends IdeaEvent {

    /**
     * A picture came with it. Nobody but staff sees it before a person has released it.
     *
     * @param attachment also the id of the content with what its sender says about it
     * @param bytes of what is kept, as are width and height
     */
    record PictureAdded(AttachmentId attachment, String language, int bytes, int width, int height)
            implements AttachmentEvent {
        @Override
        public List<ContentId> written() {
            return List.of(attachment.words());
        }
    }

    /** The scan of a letter, or a PDF of a mail: for staff alone, for good. */
    record DocumentAdded(AttachmentId attachment, String language, int bytes)
            implements AttachmentEvent {
        @Override
        public List<ContentId> written() {
            return List.of(attachment.words());
        }
    }

    /**
     * A person looked: everybody may see it.
     *
     * @param description for those who cannot see it
     */
    record PictureReleased(AttachmentId attachment, String language, ContentId description)
            implements AttachmentEvent {
        @Override
        public List<ContentId> written() {
            return List.of(description);
        }
    }

    /** It stays with the office, or goes back there. */
    record PictureWithheld(AttachmentId attachment) implements AttachmentEvent {}

    /**
     * A file that was not kept, so that staff may ask for it.
     *
     * @param name what it was called
     */
    record FileLeftOut(ContentId name, LeftOutBecause because, int bytes)
            implements AttachmentEvent {
        @Override
        public List<ContentId> written() {
            return List.of(name);
        }
    }

    /** What goes with the idea's words when they are erased. */
    default List<ContentId> written() {
        return List.of();
    }

    EventNames<AttachmentEvent> NAMES =
            new EventNames<>(
                    Map.of(
                            "idea.picture-added", PictureAdded.class,
                            "idea.document-added", DocumentAdded.class,
                            "idea.picture-released", PictureReleased.class,
                            "idea.picture-withheld", PictureWithheld.class,
                            "idea.file-left-out", FileLeftOut.class));
}
