package stellwand.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import stellwand.journal.StreamId;

/** One evening. */
public record WorkshopId(@JsonValue UUID id) {

    /** The kind of the stream in which everything of an evening happens. */
    public static final String STREAM = "workshop";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WorkshopId {}

    public StreamId stream() {
        return new StreamId(STREAM, id);
    }
}
