package stellwand.theme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One theme. */
public record ThemeId(@JsonValue UUID id) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ThemeId {}
}
