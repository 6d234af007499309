package stellwand.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card's keywords in another language, as a form sends them.
 *
 * @param id of the command, made by the client
 * @param checked whether somebody who knows both languages has read it; when missing, nobody has
 */
public record NewTranslation(
        @Nullable UUID id,
        @Nullable String language,
        @Nullable String text,
        @Nullable Boolean checked) {}
