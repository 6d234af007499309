package stellwand.journal;

import java.util.UUID;

/**
 * One ordered stream of events.
 *
 * @param kind which folds, views and renderings follow it, for example {@code "workshop"}
 * @param id one of its own in the whole house: the journal knows a stream by it alone
 */
public record StreamId(String kind, UUID id) {}
