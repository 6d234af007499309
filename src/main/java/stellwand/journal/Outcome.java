package stellwand.journal;

import java.util.Map;

/** What became of a submitted command. */
public sealed interface Outcome {

    /**
     * Durable.
     *
     * @param seq of the command's last event, or the stream's head when it had none
     * @param again whether this is the first answer repeated
     */
    record Done(long seq, Map<String, String> answer, boolean again) implements Outcome {}

    record Refused(Reason reason) implements Outcome {}
}
