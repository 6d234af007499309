package stellwand.mailbox;

import org.jspecify.annotations.Nullable;

/** Who has to know that a letter of ours did not arrive. Told at least once. */
public interface Bounces {
    /**
     * @param messageId of the letter
     * @param status RFC 3463; null: none was given
     */
    void bounced(String messageId, @Nullable String status);
}
