package stellwand.idea;

import stellwand.journal.Reason;

/** Every "no" of this package. */
public enum Refusal implements Reason {
    IDEA_IS_UNKNOWN(Kind.NOT_FOUND),
    IDEA_IS_THERE_ALREADY(Kind.CONFLICT),
    IDEA_IS_BLANK(Kind.INVALID),
    IDEA_IS_TOO_LONG(Kind.INVALID),
    KIND_IS_UNKNOWN(Kind.INVALID),
    MATTER_IS_PERSONAL(Kind.CONFLICT),
    MATTER_IS_NOT_PERSONAL(Kind.CONFLICT),
    ONLY_ADVISERS_READ_IT(Kind.NOT_ALLOWED),
    ADVISERS_READ_OTHERS(Kind.NOT_ALLOWED),
    SIGHTED_ALREADY(Kind.CONFLICT),
    REASON_IS_MISSING(Kind.INVALID),
    REASON_IS_TOO_LONG(Kind.INVALID),
    BUNDLED_WITH_ITSELF(Kind.INVALID),
    OTHER_IDEA_IS_UNKNOWN(Kind.INVALID),
    OTHER_IS_NOT_IN_REVIEW(Kind.CONFLICT),
    PARTS_ARE_WRONG(Kind.INVALID),
    OTHERS_HANG_ON_IT(Kind.CONFLICT),
    EVENING_IS_NOT_OVER(Kind.CONFLICT),
    SPLIT_STAYS(Kind.CONFLICT),
    IDEA_IS_NOT_OPEN(Kind.CONFLICT),
    WORDS_ARE_OTHERS(Kind.NOT_ALLOWED),
    CARD_HANGS_ON_A_BOARD(Kind.CONFLICT),
    TOO_MANY_ATTACHMENTS(Kind.CONFLICT),
    LETTER_IS_FOR_STAFF(Kind.CONFLICT),
    PICTURE_IS_UNKNOWN(Kind.NOT_FOUND),
    DESCRIPTION_IS_MISSING(Kind.INVALID),
    DESCRIPTION_IS_TOO_LONG(Kind.INVALID);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
