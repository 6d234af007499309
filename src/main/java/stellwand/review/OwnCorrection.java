package stellwand.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may put otherwise of what a unit said.
 *
 * @param own the form, with what it said, or with what waits; the draft in it may be released, by
 *     its reasons
 * @param of what is in the form, by its reasons
 * @param why of what waits, if it waits
 */
record OwnCorrection(OwnStatement own, UUID of, @Nullable String why) {}
