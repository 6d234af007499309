package stellwand.mailbox.incoming;

/** How much of a message is read. The rest is only in the raw message, and is named as left out. */
final class Limits {
    private static final int MIB = 1024 * 1024;

    static final int MESSAGE_BYTES = 40 * MIB;
    static final int HEADER_BYTES = 256 * 1024;
    static final int ATTACHMENT_BYTES = 15 * MIB;
    static final int ATTACHMENTS = 30;
    static final int PARTS = 500;
    static final int DEPTH = 12;
    static final int TEXT_CHARACTERS = 100_000;

    /** Before quotes are cut off; HTML is longer than what it says. */
    static final int SOURCE_CHARACTERS = 2_000_000;

    /** Pictures in signatures are smaller, photos are larger. */
    static final int DECORATION_BYTES = 4 * 1024;

    private Limits() {}
}
