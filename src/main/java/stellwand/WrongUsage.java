package stellwand;

/** One line for whoever typed it. */
final class WrongUsage extends RuntimeException {
    WrongUsage(String line) {
        super(line);
    }
}
