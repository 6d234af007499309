package stellwand.theme;

import stellwand.journal.Reason;

/** Every "no" of this package. */
public enum Refusal implements Reason {
    THEME_IS_UNKNOWN(Kind.NOT_FOUND),
    NAME_IS_MISSING(Kind.INVALID),
    NAME_IS_TOO_LONG(Kind.INVALID),
    TOO_MANY_THEMES(Kind.CONFLICT);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
