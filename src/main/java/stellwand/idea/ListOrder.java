package stellwand.idea;

/** What comes first in a list. */
public enum ListOrder {
    /** What fits the words best; without words, what came in last. */
    BEST,
    /** What came in last. */
    NEWEST,
    /** Where something happened last. */
    CHANGED
}
