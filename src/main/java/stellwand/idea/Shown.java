package stellwand.idea;

/** Who sees a picture. */
public enum Shown {
    /** Nobody has looked yet. */
    WAITING,
    RELEASED,
    WITHHELD
}
