package stellwand.people;

import stellwand.journal.Reason;

/** Every "no" of this package. */
enum Refusal implements Reason {
    CODE_IS_WRONG(Kind.NOT_FOUND),
    TOO_MANY_TRIES(Kind.TOO_MANY),
    TOO_MANY_SIGN_INS(Kind.TOO_MANY),
    TOO_MANY_ASK(Kind.TOO_MANY),
    ACCESS_HAS_ENDED(Kind.NOT_ALLOWED),
    LINK_IS_WORTH_NOTHING(Kind.GONE),
    HOST_CODE_IS_WRONG(Kind.NOT_FOUND),
    HOST_CODE_IS_OVER(Kind.GONE),
    MAIL_ADDRESS_IS_WRONG(Kind.INVALID),
    NAME_IS_MISSING(Kind.INVALID),
    ROLE_IS_NOT_CHOSEN(Kind.INVALID),
    END_IS_MISSING(Kind.INVALID),
    END_IS_PAST(Kind.INVALID),
    ACCOUNT_EXISTS(Kind.CONFLICT),
    NO_SUCH_ACCOUNT(Kind.NOT_FOUND),
    LAST_ADMINISTRATOR(Kind.CONFLICT);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
