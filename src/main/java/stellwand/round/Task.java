package stellwand.round;

/** What the tables work on in a round. */
public enum Task {
    CHALLENGES,
    SOLUTIONS,
    /** In the organiser's own words. */
    OWN
}
