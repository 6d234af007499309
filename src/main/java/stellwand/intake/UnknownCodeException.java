package stellwand.intake;

import stellwand.web.RefusedException;

/** A reply code that leads nowhere: whoever typed it is asked once more. */
class UnknownCodeException extends RefusedException {
    private static final long serialVersionUID = 1L;

    private final String typed;

    UnknownCodeException(Refusal reason, String typed) {
        super(reason);
        this.typed = typed;
    }

    String typed() {
        return typed;
    }
}
