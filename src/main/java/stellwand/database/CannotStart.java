package stellwand.database;

/**
 * A reason, in one line and with what to do next, why the house stays shut. Shown to the operator
 * as it is.
 */
public final class CannotStart extends RuntimeException {
    public CannotStart(String line) {
        super(line);
    }

    public CannotStart(String line, Throwable cause) {
        super(line, cause);
    }
}
