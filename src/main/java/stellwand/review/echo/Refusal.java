package stellwand.review.echo;

import stellwand.journal.Reason;

/** Every "no" of this package. */
enum Refusal implements Reason {
    NOT_YOUR_IDEA(Kind.NOT_ALLOWED),
    NOT_ANSWERED_YET(Kind.CONFLICT),
    ANSWER_IS_ANOTHER(Kind.CONFLICT),
    VOICE_IS_MISSING(Kind.INVALID),
    QUESTION_IS_MISSING(Kind.INVALID),
    QUESTION_WAITS(Kind.CONFLICT),
    QUESTION_IS_UNKNOWN(Kind.NOT_FOUND),
    REPLIED_ALREADY(Kind.CONFLICT),
    REPLY_IS_MISSING(Kind.INVALID),
    TEXT_IS_TOO_LONG(Kind.INVALID);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
