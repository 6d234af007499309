package stellwand.mailbox;

/**
 * Letters that the mail server does not take now, but may later.
 *
 * @param lastError what it said, in its own words
 */
public record Stuck(int letters, String lastError) {}
