package stellwand.people.duties;

/** What goes beyond the public task and is done only with consent. */
public enum Extra {
    /** The contributor's name stands beside the contribution in the record. */
    NAMED_IN_RECORD,
    /** A photo on which the contributor can be recognised is shown. */
    PHOTO_SHOWN,
    /** The office may come back with questions. */
    ASKED_AGAIN
}
