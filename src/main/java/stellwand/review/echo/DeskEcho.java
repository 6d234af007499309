package stellwand.review.echo;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.Voice;

/**
 * What contributors say of an answer: for staff.
 *
 * @param yes how many say that the answer that holds now answers their idea
 * @param questions what waits first; empty for others than the coordination
 */
public record DeskEcho(int yes, int no, List<Said> said, List<Question> questions) {
    public DeskEcho {
        said = List.copyOf(said);
        questions = List.copyOf(questions);
    }

    public boolean isNothing() {
        return yes + no == 0 && said.isEmpty() && questions.isEmpty();
    }

    public int limit() {
        return EchoRules.REPLY_LIMIT;
    }

    /**
     * @param number of the idea by which they are a contributor
     * @param isOfEarlier whether it is about an answer that does not hold any more
     * @param comment null: none
     */
    public record Said(
            Voice voice, int number, boolean isOfEarlier, @Nullable Line comment, String on) {}

    /**
     * @param number of the idea by which whoever asked is a contributor
     * @param reply null: there is none yet
     */
    public record Question(
            UUID id,
            int number,
            @Nullable Line words,
            String on,
            String due,
            boolean isLate,
            @Nullable Line reply,
            @Nullable String repliedOn) {

        public boolean isOpen() {
            return repliedOn == null;
        }
    }
}
