package stellwand.idea;

import java.util.List;
import org.springframework.stereotype.Component;

/** What the sighting shows of an idea's files. */
@Component
class AttachmentPages {
    private final Attachments attachments;

    AttachmentPages(Attachments attachments) {
        this.attachments = attachments;
    }

    /**
     * @param leftOut what came, too, and was not kept
     * @param mayBePublic not so a letter, with its name and signature, nor a personal matter
     */
    record Files(List<AttachmentOnPage> kept, List<LeftOutRow> leftOut, boolean mayBePublic) {
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

    Files of(IdeaRow idea) {
        return new Files(
                attachments.of(idea.id()).stream()
                        .map(it -> AttachmentOnPage.toStaff(idea.id(), idea.way(), it))
                        .toList(),
                attachments.leftOut(idea.id()),
                idea.way() != WayIn.LETTER && idea.kind().mayBePublic());
    }
}
