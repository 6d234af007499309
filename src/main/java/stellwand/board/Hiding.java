package stellwand.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why nobody shall see a card any more, as a form sends it.
 *
 * @param id of the command, made by the client
 * @param reason for its author to read
 */
public record Hiding(@Nullable UUID id, @Nullable String reason) {}
