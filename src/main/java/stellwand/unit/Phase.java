package stellwand.unit;

/** How a unit stands. It goes on to the next one and never back. */
public enum Phase {
    /** A project lead speaks for it. */
    FOUNDING,
    WORKING,
    ENDED
}
