package stellwand.chain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One service chain. */
public record ChainId(@JsonValue UUID id) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ChainId {}
}
