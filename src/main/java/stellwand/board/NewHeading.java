package stellwand.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A heading as a form sends it, a new one or other words for one that hangs.
 *
 * @param id made by the client: the command's; when it is new, the heading's too
 * @param language BCP 47; when missing, the language of who writes
 */
public record NewHeading(@Nullable UUID id, @Nullable String text, @Nullable String language) {}
