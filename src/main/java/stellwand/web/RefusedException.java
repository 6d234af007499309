package stellwand.web;

import stellwand.journal.Reason;

/**
 * A "no" on its way to the reader: thrown by controllers, told by {@link Mishaps} and nobody else.
 */
public class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Reason reason;

    public RefusedException(Reason reason) {
        super(reason.messageKey(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
