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
     * @param mayBePublic not so a letter, with its name and signature
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

    Files of(IdeaId idea, WayIn way) {
        return new Files(
                attachments.of(idea).stream()
                        .map(it -> AttachmentOnPage.toStaff(idea, way, it))
                        .toList(),
                attachments.leftOut(idea),
                way != WayIn.LETTER);
    }
}
