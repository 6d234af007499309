package stellwand.idea;

/** Why no words of an idea are there for this reader. */
public enum NoWords {
    ERASED,
    /** Its words stand in its parts, as far as those are public. */
    SPLIT,
    /** Set aside; they would do somebody harm. */
    HIDDEN,
    /** Only a picture or a file came. */
    NONE;

    static NoWords of(Standing standing, boolean hidden) {
        if (standing == Standing.ERASED) return ERASED;
        if (standing == Standing.SPLIT) return SPLIT;
        return hidden ? HIDDEN : NONE;
    }
}
