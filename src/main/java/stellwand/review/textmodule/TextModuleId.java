package stellwand.review.textmodule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One text module. */
public record TextModuleId(@JsonValue UUID id) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TextModuleId {}
}
