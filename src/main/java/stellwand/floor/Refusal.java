package stellwand.floor;

import stellwand.journal.Reason;

/** Why somebody could not sit there, or something was not announced. */
public enum Refusal implements Reason {
    WORKSHOP_IS_UNKNOWN(Kind.NOT_FOUND),
    TABLE_IS_UNKNOWN(Kind.NOT_FOUND),
    TABLE_IS_FULL(Kind.CONFLICT),
    TABLE_RESTS(Kind.CONFLICT),
    SEATS_ARE_ASSIGNED(Kind.CONFLICT),
    EVERYBODY_STAYS(Kind.CONFLICT),
    EVENING_IS_OVER(Kind.CONFLICT),
    ONLY_PARTICIPANTS_SIT(Kind.NOT_ALLOWED),
    ONLY_THE_TABLE_CALLS(Kind.NOT_ALLOWED),
    AGENDA_ITEM_IS_UNKNOWN(Kind.NOT_FOUND),
    SOMETHING_ELSE_HAPPENED(Kind.CONFLICT),
    ID_IS_MISSING(Kind.INVALID),
    SOMETHING_IS_MISSING(Kind.INVALID),
    PLACES_ARE_WRONG(Kind.INVALID),
    ANNOUNCEMENT_IS_BLANK(Kind.INVALID),
    ANNOUNCEMENT_IS_TOO_LONG(Kind.INVALID);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
