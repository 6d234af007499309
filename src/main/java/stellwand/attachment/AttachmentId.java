package stellwand.attachment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import stellwand.journal.ContentId;

/** Also the id of the content that holds the words with which it came. */
public record AttachmentId(@JsonValue UUID id) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AttachmentId {}

    /** Whoever erases these erases the file. */
    public ContentId words() {
        return new ContentId(id);
    }
}
