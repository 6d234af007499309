package stellwand.journal;

/**
 * The database could not be reached, so nobody knows whether the command is stored. Sending it
 * again is safe and the right thing to do.
 */
public final class JournalUnavailable extends RuntimeException {
    JournalUnavailable(Throwable cause) {
        super("The journal cannot be reached: send the command again", cause);
    }
}
