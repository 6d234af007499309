package stellwand.demo.play;

import java.io.IOException;

/** The house said no. Tells which kind of no, and never what was written. */
final class NotTaken extends IOException {
    private final int status;

    NotTaken(int status, String path) {
        super("%s was answered with %d".formatted(path, status));
        this.status = status;
    }

    /** A round that somebody closed, phones that were switched off, a card that is gone. */
    boolean isOnlyTooLate() {
        return status == 403 || status == 404 || status == 409;
    }
}
