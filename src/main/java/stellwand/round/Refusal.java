package stellwand.round;

import stellwand.journal.Reason;

/** Why a wish about a round was refused. */
public enum Refusal implements Reason {
    WORKSHOP_IS_UNKNOWN(Kind.NOT_FOUND),
    ROUND_IS_UNKNOWN(Kind.NOT_FOUND),
    ROUND_IS_THERE_ALREADY(Kind.CONFLICT),
    TABLE_IS_UNKNOWN(Kind.NOT_FOUND),
    TABLES_ARE_MISSING(Kind.INVALID),
    TASK_IS_BLANK(Kind.INVALID),
    TASK_IS_TOO_LONG(Kind.INVALID),
    LENGTH_IS_WRONG(Kind.INVALID),
    ROUND_HAS_BEGUN(Kind.CONFLICT),
    ANOTHER_ROUND_IS_OPEN(Kind.CONFLICT),
    ROUND_IS_NOT_OPEN(Kind.CONFLICT),
    SOMETHING_ELSE_HAPPENED(Kind.CONFLICT);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
