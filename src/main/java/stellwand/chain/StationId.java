package stellwand.chain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One station of a service chain, wherever it stands in it. */
public record StationId(@JsonValue UUID id) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StationId {}
}
