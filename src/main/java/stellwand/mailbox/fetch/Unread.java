package stellwand.mailbox.fetch;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that nobody could read, or of which nothing could be made: it lies in the folder {@code
 * Stellwand} on the mail server, or still in the inbox.
 *
 * @param address of ours to which it came
 * @param why {@code TOO_LARGE}, {@code NOT_FETCHED}, {@code EMPTY}, {@code CONFUSING}, {@code
 *     KEY_LOST} or {@code NOT_TAKEN}
 * @param sender null, as the subject, when not even that can be read
 */
public record Unread(
        UUID id,
        String address,
        Instant receivedAt,
        String why,
        @Nullable String sender,
        @Nullable String subject) {}
