package stellwand.idea;

/** What comes first in a list. */
public enum ListOrder {
    /** What came in last. */
    NEWEST,
    /** Where something happened last. */
    CHANGED
}
