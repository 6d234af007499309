package stellwand.paper;

import stellwand.journal.Reason;

/** Every "no" to photos of paper. */
enum Refusal implements Reason {
    PHOTO_IS_MISSING(Kind.INVALID),
    AREA_IS_EMPTY(Kind.INVALID),
    AREA_IS_WHOLE(Kind.INVALID),
    TABLE_IS_UNKNOWN(Kind.NOT_FOUND),
    PHOTO_IS_UNKNOWN(Kind.NOT_FOUND),
    TOO_MANY_PHOTOS(Kind.CONFLICT);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
