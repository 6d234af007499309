package stellwand.review.textmodule;

import stellwand.journal.Reason;

/** Every "no" of this package. */
enum Refusal implements Reason {
    MODULE_IS_UNKNOWN(Kind.NOT_FOUND),
    TITLE_IS_MISSING(Kind.INVALID),
    TITLE_IS_TOO_LONG(Kind.INVALID),
    TEXT_IS_MISSING(Kind.INVALID),
    TEXT_IS_TOO_LONG(Kind.INVALID),
    NAME_IS_TOO_LONG(Kind.INVALID),
    TOO_MANY_VARIANTS(Kind.INVALID),
    TOO_MANY_MODULES(Kind.CONFLICT),
    OTHERS_KEEP_IT(Kind.NOT_ALLOWED);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
