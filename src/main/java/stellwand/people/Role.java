package stellwand.people;

/** What a member of staff may do. */
public enum Role {
    ADMINISTRATOR,
    ORGANISER,
    FACILITATOR,
    /** Reads personal matters, which nobody else reads. */
    ADVISER,
    /** Says what the units where they work think of ideas. */
    CASEWORKER
}
