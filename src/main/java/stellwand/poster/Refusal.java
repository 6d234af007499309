package stellwand.poster;

import stellwand.journal.Reason;

/** Why there is no poster. */
enum Refusal implements Reason {
    NOTHING_IS_PUBLIC(Kind.NOT_FOUND),
    PRESS_IS_BUSY(Kind.TOO_MANY);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
