package stellwand.promise;

import org.jspecify.annotations.Nullable;

/**
 * What a station is called for a reader. The name of its purpose is there in all languages, so
 * nobody reads a name that stands only in another one.
 *
 * @param own its name in the reader's language; null: it has none there
 */
public record StationTitle(Purpose purpose, @Nullable String own) {}
