package stellwand.mailbox.incoming;

import org.jspecify.annotations.Nullable;

/** Whether a person waits for an answer. Whoever is not surely a person gets none (RFC 3834). */
public sealed interface MayAnswer {
    record Yes() implements MayAnswer {}

    record No(Robot robot) implements MayAnswer {}

    /** Our letter did not arrive. */
    record Bounced(Bounce bounce) implements MayAnswer {}

    /** Who wrote, if not a person who waits. */
    enum Robot {
        OURSELVES,
        DELIVERY_REPORT,
        OUT_OF_OFFICE,
        AUTOMATIC,
        /** Its words sound like one, and it does not say so itself: somebody has to look. */
        MAYBE_AUTOMATIC,
        CALENDAR_REPLY,
        MAILING_LIST,
        NO_REPLY,
        NO_SENDER,
        /** A colleague: an answer would only come back to us. */
        FROM_OUR_ADDRESS,
        NOT_TO_US
    }

    /**
     * What a mail server says about one of our letters, as far as it can be told.
     *
     * @param recipient who did not get it
     * @param messageId of our letter
     * @param status RFC 3463: 5.… for good, 4.… for the moment
     */
    record Bounce(@Nullable String recipient, @Nullable String messageId, @Nullable String status) {
        @Override
        public String toString() {
            return "Bounce[%s]".formatted(status);
        }
    }
}
