package stellwand.mailbox.incoming;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a raw message turned out to be. */
public sealed interface Incoming {

    /**
     * A message that says something, if only with a picture.
     *
     * @param sender whom it says it is from; null where nobody is named
     * @param to which of our addresses it went to; null when it names none of them
     * @param whole all of it, signature and all
     * @param said all of it but the signature: what they quote or pass on is what they mean
     * @param reply what they wrote themselves, for when it answers a letter of ours
     * @param leftOut what is only in the raw message, and why: nothing is dropped in silence
     * @param calledSpam by a filter before us
     */
    record Message(
            @Nullable Sender sender,
            @Nullable OurAddress to,
            Conversation conversation,
            String subject,
            @Nullable Instant date,
            String whole,
            Said said,
            Said reply,
            List<Attachment> attachments,
            List<LeftOut> leftOut,
            MayAnswer mayAnswer,
            boolean calledSpam)
            implements Incoming {
        public Message {
            attachments = List.copyOf(attachments);
            leftOut = List.copyOf(leftOut);
        }

        public String text() {
            return said.words();
        }

        /** Logs must not tell who wrote what. */
        @Override
        public String toString() {
            return "Message[…]";
        }
    }

    /**
     * The words of a mail, as far as somebody should read them.
     *
     * @param language ISO 639-1, null when it cannot be told
     * @param isShortened more was written than stands here
     */
    record Said(String words, @Nullable String language, boolean isShortened) {
        @Override
        public String toString() {
            return "Said[%s]".formatted(language);
        }
    }

    /** Shown to staff with the reason; the raw message is kept. */
    record Unreadable(Why why) implements Incoming {}

    /** Why nothing can be read. */
    enum Why {
        EMPTY,
        TOO_LARGE,
        CONFUSING
    }

    /**
     * @param answerTo where an answer goes: what the sender asked for, or the address itself
     */
    record Sender(String address, @Nullable String name, String answerTo) {
        @Override
        public String toString() {
            return "Sender[…]";
        }
    }

    /**
     * @param address as it was configured
     * @param detail what stood behind a plus: {@code ideen+detail@stadt.example}
     */
    record OurAddress(String address, @Nullable String detail) {}

    /** By Message-ID, with the angle brackets. The direct parent is the last reference. */
    record Conversation(
            @Nullable String messageId, List<String> inReplyTo, List<String> references) {
        public Conversation {
            inReplyTo = List.copyOf(inReplyTo);
            references = List.copyOf(references);
        }
    }

    /** A file that came with it. */
    record Attachment(String name, String type, byte[] bytes) {
        public int size() {
            return bytes.length;
        }

        @Override
        public String toString() {
            return "Attachment[%s, %d bytes]".formatted(type, size());
        }
    }

    /**
     * A part that was not kept.
     *
     * @param bytes for whoever asks for it all the same; null when nobody should open it, or nobody
     *     would want to
     */
    record LeftOut(String name, String type, int size, Because because, byte @Nullable [] bytes) {
        /** One that nobody gets. */
        LeftOut(String name, String type, int size, Because because) {
            this(name, type, size, because, null);
        }

        @Override
        public String toString() {
            return "LeftOut[%s, %d bytes, %s]".formatted(type, size, because);
        }

        /** Why it was not kept. */
        public enum Because {
            TOO_LARGE,
            TOO_MANY,
            TOO_DEEP,
            DANGEROUS,
            ENCRYPTED,
            BROKEN,
            /** It is a text: what it says stands below the words of the mail. */
            TEXT_TAKEN,
            ONLY_DECORATION,
            ONLY_A_SIGNATURE
        }
    }
}
