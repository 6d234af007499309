package stellwand.stage;

import stellwand.journal.Reason;

/** Why the walls show what they showed. */
public enum Refusal implements Reason {
    WORKSHOP_IS_UNKNOWN(Kind.NOT_FOUND),
    TABLE_IS_UNKNOWN(Kind.NOT_FOUND),
    VIEW_IS_UNKNOWN(Kind.INVALID);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
