package stellwand.review;

import stellwand.journal.Reason;

/** Every "no" of this package. */
public enum Refusal implements Reason {
    IDEA_IS_UNKNOWN(Kind.NOT_FOUND),
    IDEA_IS_NOT_EXAMINED(Kind.CONFLICT),
    UNIT_HAS_IT_NOT(Kind.CONFLICT),
    UNIT_STILL_HAS_IT(Kind.CONFLICT),
    FEASIBILITY_IS_MISSING(Kind.INVALID),
    REASONS_ARE_MISSING(Kind.INVALID),
    TEXT_IS_TOO_LONG(Kind.INVALID),
    GAP_IS_OPEN(Kind.INVALID),
    SOMEBODY_ELSE_RELEASES(Kind.CONFLICT),
    DRAFT_IS_ANOTHER(Kind.CONFLICT),
    ANSWER_IS_MISSING(Kind.INVALID),
    WHY_IS_MISSING(Kind.INVALID),
    NOT_ANSWERED_YET(Kind.CONFLICT),
    ANSWER_IS_ANOTHER(Kind.CONFLICT),
    ANSWER_SPEAKS_IT(Kind.INVALID),
    NOT_YOUR_UNIT(Kind.NOT_ALLOWED),
    NOTHING_IS_SAID_YET(Kind.CONFLICT),
    STATEMENT_IS_ANOTHER(Kind.CONFLICT),
    NO_WORDS_ARE_CHOSEN(Kind.INVALID),
    WORDS_ARE_GONE(Kind.CONFLICT),
    WHY_ERASED_IS_MISSING(Kind.INVALID),
    LINK_IS_OVER(Kind.NOT_FOUND),
    TOO_MANY_DRAFTS(Kind.TOO_MANY);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
