package stellwand.mailbox;

/** Whoever takes text messages to phones. The operator's own; this is all we need of it. */
public interface TextGateway {
    /**
     * @param number {@code +49…} (ITU E.164)
     */
    Answer send(String number, String text);

    /** What it said. */
    sealed interface Answer {
        record Taken() implements Answer {}

        /** Worth another try later. */
        record NotNow(String why) implements Answer {}

        record Never(String why) implements Answer {}
    }
}
