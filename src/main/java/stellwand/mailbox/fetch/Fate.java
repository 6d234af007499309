package stellwand.mailbox.fetch;

/** What became of a mail that was taken. It is counted, and nothing else of the mail is. */
public enum Fate {
    IDEA,
    REPLY,
    /** It was taken at another of our addresses already. */
    TWICE,
    /** A letter of ours did not arrive, which its contact says now. */
    BOUNCE,
    /** A mail server or a mail program says how it went with a letter of ours. */
    REPORT,
    ABSENCE,
    /** The answer to an invitation. */
    INVITATION,
    ROBOT,
    /** A letter of ours came back to us. */
    OURSELVES
}
