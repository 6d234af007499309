package stellwand.board;

/** How much fits, counted as people count ({@link stellwand.journal.Text#length}). */
final class Limits {
    static final int KEYWORDS = 80;
    static final int LINES = 3;
    static final int HEADING = 80;
    static final int HEADING_LINES = 2;
    static final int EXAMPLE = 500;
    static final int REASON = 240;
    static final int LINKS = 10;

    private Limits() {}
}
