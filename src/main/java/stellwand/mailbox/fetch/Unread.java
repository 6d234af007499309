package stellwand.mailbox.fetch;

import java.time.Instant;

/**
 * A mail that nobody could read: it lies in the folder {@code Stellwand} on the mail server.
 *
 * @param address of ours to which it came
 * @param why {@code TOO_LARGE}, {@code EMPTY}, {@code CONFUSING} or {@code KEY_LOST}
 */
public record Unread(String address, Instant receivedAt, String why) {}
