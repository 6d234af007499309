package stellwand.poster;

import org.jspecify.annotations.Nullable;
import stellwand.idea.Standing;
import stellwand.review.ReviewOnPage.Now;

/** A drawing for how an idea stands, beside the words: nobody has to tell colours apart. */
enum Sign {
    ANSWERED("✔"),
    UNITS("🏛"),
    COORDINATION("🔁"),
    WAITING("⏳"),
    SET_ASIDE("🗂"),
    SPLIT("✂");

    private final String drawing;

    Sign(String drawing) {
        this.drawing = drawing;
    }

    public String drawing() {
        return drawing;
    }

    /**
     * @param now with whom it is, if it is examined
     */
    static Sign of(Standing standing, @Nullable Now now) {
        return switch (standing) {
            case ANSWERED -> ANSWERED;
            case SET_ASIDE -> SET_ASIDE;
            case SPLIT -> SPLIT;
            case IN_REVIEW -> now != null && now.unit() != null ? UNITS : COORDINATION;
            case RECEIVED, BUNDLED, SETTLED, ERASED -> WAITING;
        };
    }
}
