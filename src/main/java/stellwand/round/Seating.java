package stellwand.round;

/** How people come to their tables in a round. */
public enum Seating {
    /** Everybody chooses. */
    FREE,
    /** When the round opens, everybody is told where to sit. */
    ASSIGNED
}
