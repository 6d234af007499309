package stellwand.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import stellwand.attachment.Limits;
import stellwand.idea.Attachments;

/**
 * The picture on a form; browsers send an empty one where none was chosen.
 *
 * @param seen what there is to see, in its sender's words
 */
record PictureForm(@Nullable MultipartFile picture, @Nullable String seen) {
    static final PictureForm NONE = new PictureForm(null, null);

    public String words() {
        return Objects.requireNonNullElse(seen, "").strip();
    }

    /** What came; empty when nothing was chosen. */
    byte[] bytes() {
        try {
            return picture == null ? new byte[0] : picture.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No browser puts a file back into a form. */
    public boolean isToBeChosenAgain() {
        return picture != null && !picture.isEmpty();
    }

    public int mostMebibytes() {
        return Limits.FILE_MIB;
    }

    public int mostLetters() {
        return Attachments.MOST_LETTERS;
    }
}
