package stellwand.mailbox.office;

import java.io.Serial;
import stellwand.mailbox.office.OfficeText.Why;

/** From deep within a file to whoever wanted its words. */
final class UnreadException extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final Why why;

    UnreadException(Why why) {
        super(why.name());
        this.why = why;
    }

    Why why() {
        return why;
    }
}
