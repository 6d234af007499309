package stellwand.people.duties;

/** How far the end of some data has come. */
public enum RetentionState {
    KEPT,
    /** The archive has been asked and has not answered: nothing is deleted meanwhile. */
    OFFERED,
    TAKEN,
    DECLINED,
    DELETED
}
