package stellwand.idea;

import org.jspecify.annotations.Nullable;

/**
 * A file that was not kept, as staff see it.
 *
 * @param at where it can be had all the same; null: nowhere any more, or nobody should
 */
record LeftOutOnPage(String name, LeftOutBecause because, @Nullable String at) {}
