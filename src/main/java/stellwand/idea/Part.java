package stellwand.idea;

/** What whoever holds a reply code has to do with the idea. */
public enum Part {
    /** Wrote it. */
    AUTHOR,
    /** Has the same one, and joined. */
    JOINED,
    /** Had joined, and went again. */
    LEFT;

    static Part of(boolean joined, boolean left) {
        if (left) return LEFT;
        return joined ? JOINED : AUTHOR;
    }
}
