package stellwand.journal;

/** Why a file is not imported, and what to do: shown to the operator as it is. */
final class CannotImport extends RuntimeException {
    CannotImport(String why) {
        super(why);
    }
}
