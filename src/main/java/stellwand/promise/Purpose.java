package stellwand.promise;

/** What is looked at in one station. */
public enum Purpose {
    /** Whether, and how, it can be done. */
    EXPERTISE,
    LAW,
    /** What it costs, and who pays. */
    COST,
    /** A council or another body says what it wants. */
    DECISION
}
