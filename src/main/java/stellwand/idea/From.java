package stellwand.idea;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Where a page begins: behind the idea that was the last one on the page before.
 *
 * @param below its number
 * @param before when it had changed, where the list goes by that
 * @param fit how well it fitted the words, where the list goes by that
 */
public record From(int below, @Nullable Instant before, @Nullable Integer fit) {

    /** For the database. */
    @Nullable OffsetDateTime moment() {
        return before == null ? null : before.atOffset(ZoneOffset.UTC);
    }
}
