package stellwand.mailbox;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person, in plain text.
 *
 * @param language BCP 47
 * @param uselessAfter not sent later than that: a link for signing in is worth nothing tomorrow
 * @param replyTo one of our addresses from which mail is fetched; null: an answer goes to whom it
 *     came from
 * @param unsubscribe where the recipient says that no more are wanted (RFC 2369)
 * @param answers the Message-ID of the mail to which it belongs (RFC 5322, 3.6.4)
 */
public record Letter(
        String recipient,
        String subject,
        String body,
        String language,
        Instant uselessAfter,
        @Nullable String replyTo,
        @Nullable URI unsubscribe,
        @Nullable String answers) {

    public Letter(
            String recipient, String subject, String body, String language, Instant uselessAfter) {
        this(recipient, subject, body, language, uselessAfter, null, null, null);
    }

    /** About something of the recipient's: it may be answered, and stopped. */
    public Letter about(@Nullable String replyTo, URI unsubscribe) {
        return new Letter(
                recipient, subject, body, language, uselessAfter, replyTo, unsubscribe, answers);
    }

    /**
     * Mail programs put it where that one is.
     *
     * @param answers a Message-ID; null: it is the first
     */
    public Letter answering(@Nullable String answers) {
        return new Letter(
                recipient, subject, body, language, uselessAfter, replyTo, unsubscribe, answers);
    }

    @Override
    public String toString() {
        return "Letter[…]";
    }
}
