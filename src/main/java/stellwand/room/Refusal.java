package stellwand.room;

import stellwand.journal.Reason;

/** Why somebody could not come in, or did not find a card. */
enum Refusal implements Reason {
    SOMETHING_IS_MISSING(Kind.INVALID),
    CODE_IS_INCOMPLETE(Kind.INVALID),
    CODE_IS_UNKNOWN(Kind.NOT_FOUND),
    TOO_MANY_TRIES(Kind.TOO_MANY),
    TOO_MANY_NEWCOMERS(Kind.TOO_MANY),
    JOINING_IS_CLOSED(Kind.GONE),
    JOINING_HAS_ENDED(Kind.GONE),
    EVENING_IS_OVER(Kind.GONE),
    WORKSHOP_IS_UNKNOWN(Kind.NOT_FOUND),
    TABLE_IS_UNKNOWN(Kind.NOT_FOUND),
    CARD_IS_UNKNOWN(Kind.NOT_FOUND),
    LINK_IS_UNKNOWN(Kind.NOT_FOUND),
    ONLY_PARTICIPANTS_ARE_ASKED(Kind.NOT_ALLOWED),
    ROUND_IS_STILL_OPEN(Kind.CONFLICT),
    NOT_A_TABLE_DEVICE(Kind.NOT_ALLOWED);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
