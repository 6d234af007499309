package stellwand.idea;

/** What contributors write to the office. */
public enum FromThem {
    /** How the author would rather have said it. */
    CORRECTION,
    /** To a question of the office. */
    ANSWER,
    /** Nobody asked. */
    MESSAGE
}
