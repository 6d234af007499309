package stellwand.intake;

import stellwand.people.ReplyCode;

/** A right code, but of a card: its page is elsewhere. */
class CodeOfCardException extends UnknownCodeException {
    private static final long serialVersionUID = 1L;

    CodeOfCardException(ReplyCode code) {
        super(Refusal.CODE_IS_WRONG, code.letters());
    }
}
