package stellwand.chain;

import stellwand.journal.Reason;

/** Why a wish about service chains was refused. */
public enum Refusal implements Reason {
    CHAIN_IS_UNKNOWN(Kind.NOT_FOUND),
    CHAIN_IS_WITHDRAWN(Kind.GONE),
    CHAIN_IS_PUBLIC(Kind.CONFLICT),
    STATION_IS_UNKNOWN(Kind.NOT_FOUND),
    UNIT_IS_UNKNOWN(Kind.INVALID),
    THEME_IS_UNKNOWN(Kind.INVALID),
    PLACE_IS_UNKNOWN(Kind.INVALID),
    NAME_IS_MISSING(Kind.INVALID),
    NAME_IS_TOO_LONG(Kind.INVALID),
    ABOUT_IS_TOO_LONG(Kind.INVALID),
    BRING_IS_TOO_LONG(Kind.INVALID),
    NEXT_IS_TOO_LONG(Kind.INVALID),
    TOO_MANY_CHAINS(Kind.CONFLICT),
    TOO_MANY_STATIONS(Kind.CONFLICT),
    NO_STATION_YET(Kind.CONFLICT),
    LAST_STATION_STAYS(Kind.CONFLICT);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
