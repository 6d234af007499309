package stellwand.mailbox;

import java.time.Instant;

/**
 * A mail to one person, in plain text.
 *
 * @param language BCP 47
 * @param uselessAfter not sent later than that: a link for signing in is worth nothing tomorrow
 */
public record Letter(
        String recipient, String subject, String body, String language, Instant uselessAfter) {

    @Override
    public String toString() {
        return "Letter[…]";
    }
}
