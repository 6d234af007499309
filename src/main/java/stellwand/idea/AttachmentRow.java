package stellwand.idea;

import org.jspecify.annotations.Nullable;
import stellwand.attachment.AttachmentId;

/**
 * A file of an idea.
 *
 * @param isPicture else it is a document
 * @param language of the words
 * @param words what its sender said about it; the name of a file that came by mail
 * @param description for those who cannot see it, once it was released
 */
public record AttachmentRow(
        AttachmentId id,
        boolean isPicture,
        int bytes,
        int width,
        int height,
        Shown shown,
        String language,
        String words,
        @Nullable Described description) {

    public record Described(String language, String text) {}
}
