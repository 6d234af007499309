package stellwand.journal;

import java.util.UUID;

/**
 * One ordered stream of events.
 *
 * @param kind which folds, views and renderings follow it, for example {@code "workshop"}
 */
public record StreamId(String kind, UUID id) {}
