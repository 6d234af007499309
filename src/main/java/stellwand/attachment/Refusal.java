package stellwand.attachment;

import stellwand.journal.Reason;

/** Why a file is not kept. */
public enum Refusal implements Reason {
    FILE_IS_TOO_LARGE(Kind.INVALID),
    PICTURE_HAS_TOO_MANY_PIXELS(Kind.INVALID),
    PICTURE_IS_HEIC(Kind.INVALID),
    PICTURE_IS_BROKEN(Kind.INVALID),
    FILE_IS_NO_PICTURE(Kind.INVALID),
    FILE_IS_ANOTHER(Kind.INVALID);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
