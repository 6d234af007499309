package stellwand.unit;

/** What a member of staff does in a unit. */
enum Post {
    /** Speaks for a unit that is only being founded. */
    LEAD,
    /** Stands in when the others are away. */
    DEPUTY,
    MEMBER
}
