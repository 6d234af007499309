package stellwand.paper;

import java.time.Instant;
import java.util.List;
import stellwand.attachment.AttachmentId;
import stellwand.journal.Written;
import stellwand.workshop.TableId;

/** What one may wish of the photos of an evening's paper. */
sealed interface PaperCommand {

    /** What is asked, as text: under the same id it must be the same. */
    String wish();

    /** The texts that come with it. */
    default List<Written> contents() {
        return List.of();
    }

    /**
     * @param words an empty text that the photo goes with
     * @param print of the file as it was sent: the same once more is known by it
     */
    record AddPhoto(
            AttachmentId photo,
            TableId table,
            Written words,
            String print,
            int bytes,
            int width,
            int height,
            Instant at)
            implements PaperCommand {
        @Override
        public String wish() {
            return List.of("add", photo.id(), table.id(), print).toString();
        }

        @Override
        public List<Written> contents() {
            return List.of(words);
        }
    }

    record RemovePhoto(AttachmentId photo) implements PaperCommand {
        @Override
        public String wish() {
            return "remove " + photo.id();
        }
    }
}
