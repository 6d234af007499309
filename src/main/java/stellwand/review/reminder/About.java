package stellwand.review.reminder;

/** What a reminder says, what presses most last. */
enum About {
    /** A question about an answer waits for the coordination. */
    QUESTION,
    /** Nobody has sighted it, and the day promised for that comes, or is gone. */
    SIGHTING,
    SOON,
    /** No working day is left after this one. */
    LAST_DAY,
    LATE,
    /** Late for so long that others hear of it. */
    ESCALATED,
    /** Whoever works at the unit that has it is away. */
    AWAY,
    /** The unit has written what it thinks, and cannot release it itself. */
    SENT,
    /** The unit that has it hears nothing, since nobody there can be reached. */
    UNREACHABLE
}
