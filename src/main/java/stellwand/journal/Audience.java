package stellwand.journal;

/** Who watches a feed. What only one person may know is fetched, never broadcast. */
public enum Audience {
    PARTICIPANT,
    HOST,
    PUBLIC
}
