package stellwand.journal;

/**
 * Why a wish was refused. Each package has an enum {@code Refusal} of them; each constant has a
 * sentence in that package's message bundle under {@link #messageKey()}, saying what to do next.
 */
public interface Reason {

    /** What kind of "no" it is: decides the HTTP status in {@code web}. */
    enum Kind {
        INVALID,
        NOT_ALLOWED,
        NOT_FOUND,
        CONFLICT,
        GONE,
        TOO_MANY
    }

    String name();

    Kind kind();

    /** For example {@code "board.refusal.CARD_IS_BLANK"}. */
    default String messageKey() {
        var pkg = getClass().getPackageName();
        return pkg.substring(pkg.lastIndexOf('.') + 1) + ".refusal." + name();
    }
}
