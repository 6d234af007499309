package stellwand.people;

import java.time.Instant;
import java.util.UUID;

/** A session as its owner sees it in the list. */
public record SessionRow(UUID id, Instant createdAt, Instant seenAt) {}
