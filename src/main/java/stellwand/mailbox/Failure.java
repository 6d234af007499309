package stellwand.mailbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter that did not arrive.
 *
 * @param lastError what the mail server said, in its own words
 */
public record Failure(String recipient, Why failure, @Nullable String lastError, Instant failedAt) {

    /** Why we gave up. */
    public enum Why {
        REFUSED,
        TOO_LATE
    }
}
