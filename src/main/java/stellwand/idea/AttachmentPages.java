package stellwand.idea;

import java.util.List;
import org.springframework.stereotype.Component;

/** What the sighting shows of an idea's files. */
@Component
class AttachmentPages {
    private final Attachments attachments;
    private final Wholes wholes;

    AttachmentPages(Attachments attachments, Wholes wholes) {
        this.attachments = attachments;
        this.wholes = wholes;
    }

    /**
     * @param leftOut what came, too, and was not kept
     * @param mayBePublic not so a letter, with its name and signature, nor a personal matter
     */
    record Files(
            IdeaId idea,
            List<AttachmentOnPage> kept,
            List<LeftOutRow> leftOut,
            boolean mayBePublic) {
        Files {
            kept = List.copyOf(kept);
            leftOut = List.copyOf(leftOut);
        }

        public boolean isThere() {
            return !kept.isEmpty() || !leftOut.isEmpty();
        }

        public int mostLetters() {
            return Attachments.MOST_LETTERS;
        }
    }

    /** What came with the text of which an idea was a part: to be looked at, and decided there. */
    record OfWhole(IdeaId idea, int number, Files files) {}

    /** Without those that other people of the staff read. */
    List<OfWhole> ofWholes(IdeaRow part) {
        return wholes.of(part.id()).stream()
                .filter(it -> Readers.areTheSame(it.kind(), part.kind()))
                .map(it -> new OfWhole(it.id(), it.number(), of(it)))
                .filter(it -> it.files().isThere())
                .toList();
    }

    Files of(IdeaRow idea) {
        return new Files(
                idea.id(),
                attachments.of(idea.id()).stream()
                        .map(it -> AttachmentOnPage.toStaff(idea.id(), idea.way(), it))
                        .toList(),
                attachments.leftOut(idea.id()),
                idea.way() != WayIn.LETTER && idea.kind().mayBePublic());
    }
}
