package stellwand.protocol;

import stellwand.journal.Reason;

/** Why somebody could not read a record, or erase what stands in it. */
enum Refusal implements Reason {
    WORKSHOP_IS_UNKNOWN(Kind.NOT_FOUND),
    EVENING_IS_NOT_OVER(Kind.CONFLICT),
    CARD_IS_UNKNOWN(Kind.NOT_FOUND);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
