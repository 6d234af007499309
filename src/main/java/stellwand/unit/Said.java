package stellwand.unit;

import org.jspecify.annotations.Nullable;

/**
 * Something that was said and may be nothing: "belongs to no other unit". Where it stands, null
 * means that nobody said anything, and it stays as it is.
 */
record Said<T>(@Nullable T value) {}
