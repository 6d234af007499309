package stellwand.demo;

/** One sentence for whoever brought the file. */
public final class UnreadableCards extends RuntimeException {
    UnreadableCards(String sentence) {
        super(sentence);
    }
}
