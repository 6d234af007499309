package stellwand.floor;

/** Whether people may change tables: what the facilitator said last. */
public enum Moving {
    /** Nothing: it is as the open round was planned, and free between rounds. */
    AS_PLANNED,
    STOPPED,
    ALLOWED
}
