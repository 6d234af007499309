package stellwand.review.reminder;

/** To whom a note goes. */
enum Audience {
    /** Which has the idea: its address, and who works there. */
    UNIT,
    /** The one to which that belongs: its address. */
    PARENT,
    COORDINATION
}
