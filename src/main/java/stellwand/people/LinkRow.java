package stellwand.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link to a table or a wall, to be printed and handed on.
 *
 * @param table null for a link to the wall
 * @param code the same as a few letters, as they are stored; null for the wall
 */
public record LinkRow(
        UUID id,
        @Nullable UUID table,
        String address,
        @Nullable String code,
        Instant createdAt,
        Instant expiresAt) {}
