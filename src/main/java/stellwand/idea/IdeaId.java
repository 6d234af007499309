package stellwand.idea;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import stellwand.journal.ContentId;
import stellwand.journal.StreamId;

/** One idea, and the stream of all that happens to it. */
public record IdeaId(@JsonValue UUID id) {

    /** The kind of the streams in which everything of an idea happens. */
    public static final String STREAM = "idea";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IdeaId {}

    /** Where the words are with which it came. */
    ContentId words() {
        return new ContentId(named("idea/%s/text".formatted(id)));
    }

    /** The same path, the same id. */
    static UUID named(String path) {
        return UUID.nameUUIDFromBytes(path.getBytes(UTF_8));
    }

    public StreamId stream() {
        return new StreamId(STREAM, id);
    }
}
