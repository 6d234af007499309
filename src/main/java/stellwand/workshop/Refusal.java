package stellwand.workshop;

import stellwand.journal.Reason;

/** Why a wish about an evening's preparation was refused. */
public enum Refusal implements Reason {
    WORKSHOP_IS_UNKNOWN(Kind.NOT_FOUND),
    WORKSHOP_IS_PREPARED_ALREADY(Kind.CONFLICT),
    TIME_IS_MISSING(Kind.INVALID),
    ENDS_BEFORE_IT_STARTS(Kind.INVALID),
    TABLE_IS_THERE_ALREADY(Kind.CONFLICT),
    TABLES_ARE_COMPLETE(Kind.CONFLICT),
    AGENDA_ITEM_IS_THERE_ALREADY(Kind.CONFLICT),
    PASSAGE_IS_UNKNOWN(Kind.NOT_FOUND),
    TEMPLATE_IS_UNKNOWN(Kind.NOT_FOUND),
    TEXT_IS_BLANK(Kind.INVALID),
    TEXT_IS_TOO_LONG(Kind.INVALID),
    TEXT_WAS_CHANGED(Kind.CONFLICT),
    JOIN_CODE_IS_TAKEN(Kind.CONFLICT),
    JOIN_CODE_IS_MISSING(Kind.CONFLICT),
    JOINING_LASTS_TOO_LONG(Kind.INVALID),
    JOINING_IS_CLOSED(Kind.GONE),
    JOINING_HAS_ENDED(Kind.GONE);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
