package stellwand.board;

import stellwand.journal.Reason;

/** Every "no" of the pinboards. */
enum Refusal implements Reason {
    SOMETHING_IS_MISSING(Kind.INVALID),
    CARD_IS_BLANK(Kind.INVALID),
    CARD_IS_TOO_LONG(Kind.INVALID),
    CARD_HAS_TOO_MANY_LINES(Kind.INVALID),
    EXAMPLE_IS_TOO_LONG(Kind.INVALID),
    REASON_IS_MISSING(Kind.INVALID),
    REASON_IS_TOO_LONG(Kind.INVALID),
    KIND_IS_UNKNOWN(Kind.INVALID),
    LANGUAGE_IS_UNKNOWN(Kind.INVALID),
    ONLY_SOLUTIONS_ANSWER(Kind.INVALID),
    ANSWERS_NO_CHALLENGE(Kind.INVALID),
    TOO_MANY_LINKS(Kind.INVALID),
    TRANSLATION_IS_ORIGINAL(Kind.INVALID),
    THERE_IS_NO_EXAMPLE(Kind.INVALID),
    TABLE_IS_UNKNOWN(Kind.NOT_FOUND),
    CARD_IS_UNKNOWN(Kind.NOT_FOUND),
    CARD_IS_PINNED_ALREADY(Kind.CONFLICT),
    CARD_IS_HIDDEN(Kind.CONFLICT),
    ROUND_IS_NOT_OPEN(Kind.CONFLICT),
    BOARDS_ARE_CLOSED(Kind.CONFLICT),
    ONLY_THOSE_WHO_JOINED(Kind.NOT_ALLOWED),
    PHONES_ARE_OFF(Kind.NOT_ALLOWED),
    NOT_YOUR_CARD(Kind.NOT_ALLOWED),
    ONLY_THE_TABLE_HOST(Kind.NOT_ALLOWED),
    TOO_MANY_CARDS_AT_ONCE(Kind.TOO_MANY);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
