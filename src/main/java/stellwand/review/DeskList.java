package stellwand.review;

/** What stands on the desk, list by list. */
enum DeskList {
    /** With the reader's units. */
    OWN,
    /** What units wrote that cannot sign in. */
    SENT,
    /** Late with units. */
    LATE,
    /** About answers. */
    QUESTIONS,
    /** Answers that not all whose answer it is can read. */
    TRANSLATIONS,
    /** With the coordination. */
    COORDINATION
}
