package stellwand.unit.absence;

import stellwand.journal.Reason;

/** Why an absence was refused. */
enum Refusal implements Reason {
    WORKS_NOT_THERE(Kind.NOT_FOUND),
    DAY_IS_MISSING(Kind.INVALID),
    ENDS_BEFORE_IT_BEGINS(Kind.INVALID),
    IS_OVER(Kind.INVALID),
    IS_TOO_LONG(Kind.INVALID),
    SOMEBODY_ELSE_SAYS_IT(Kind.NOT_ALLOWED);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
