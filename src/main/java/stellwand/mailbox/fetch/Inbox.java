package stellwand.mailbox.fetch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with one of our addresses.
 *
 * @param lookedAt when it was last fetched; null: never
 * @param leftBehind how many came, but stay in the inbox because the server does not let us move
 *     them
 * @param disturbance null: none
 */
public record Inbox(
        String address,
        @Nullable Instant lookedAt,
        int leftBehind,
        @Nullable Disturbance disturbance) {

    /** Since when nothing comes. */
    public record Disturbance(Instant since, Trouble why) {}
}
