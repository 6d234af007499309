package stellwand.intake;

import stellwand.journal.Reason;

/** Every "no" of this package. */
enum Refusal implements Reason {
    ROBOTS_ONLY(Kind.INVALID),
    WAY_IS_ANOTHER(Kind.INVALID),
    MAIL_ADDRESS_IS_WRONG(Kind.INVALID),
    NUMBER_IS_WRONG(Kind.INVALID),
    NAME_IS_TOO_LONG(Kind.INVALID),
    POSTAL_ADDRESS_IS_WRONG(Kind.INVALID),
    ORGANISATION_IS_MISSING(Kind.INVALID),
    ONE_WAY_ONLY(Kind.INVALID),
    DATE_IS_OF_A_LETTER(Kind.INVALID),
    DATE_IS_WRONG(Kind.INVALID),
    LETTER_IS_EMPTY(Kind.INVALID),
    TOO_MANY_PAGES(Kind.INVALID),
    TOO_MANY_IDEAS(Kind.TOO_MANY),
    REACH_IS_WRONG(Kind.INVALID),
    NO_TEXT_GOES_THERE(Kind.INVALID),
    TOO_MANY_ASK(Kind.TOO_MANY),
    REACH_CHANGED_TOO_OFTEN(Kind.TOO_MANY),
    NO_SLIP_OF_THAT(Kind.CONFLICT),
    CODE_IS_WRONG(Kind.NOT_FOUND),
    CODE_IS_MISREAD(Kind.NOT_FOUND),
    CODE_IS_INCOMPLETE(Kind.NOT_FOUND),
    TOO_MANY_TRIES(Kind.TOO_MANY);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
