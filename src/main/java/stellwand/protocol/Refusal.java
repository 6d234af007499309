package stellwand.protocol;

import stellwand.journal.Reason;

/** Why somebody could not read a record. */
enum Refusal implements Reason {
    WORKSHOP_IS_UNKNOWN(Kind.NOT_FOUND),
    EVENING_IS_NOT_OVER(Kind.CONFLICT);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
