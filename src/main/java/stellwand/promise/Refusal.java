package stellwand.promise;

import stellwand.journal.Reason;

/** Why what was promised stays as it was. */
public enum Refusal implements Reason {
    WORKSHOP_IS_UNKNOWN(Kind.NOT_FOUND),
    PROMISE_HOLDS(Kind.CONFLICT),
    UNIT_IS_UNKNOWN(Kind.INVALID),
    STATION_IS_MISSING(Kind.INVALID),
    PATH_IS_TOO_LONG(Kind.INVALID),
    STATION_IS_WRONG(Kind.INVALID),
    STATION_NAME_IS_TOO_LONG(Kind.INVALID),
    DAYS_ARE_WRONG(Kind.INVALID),
    USEFUL_DAY_IS_WRONG(Kind.INVALID);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
