package stellwand.review.echo;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.Voice;

/**
 * What a contributor said of the answer and may say.
 *
 * @param answer of which they may say something; null: there is none
 * @param voice what they said; null: nothing yet
 * @param comment beside it; empty: none
 * @param isAskedAnew whether they said something of an earlier answer
 * @param isCounted whether everybody sees that somebody said it
 * @param isAlone whether nobody else may say something of this answer
 * @param questions what they asked, in its order
 */
public record OwnEcho(
        @Nullable UUID answer,
        @Nullable Voice voice,
        String comment,
        boolean isAskedAnew,
        boolean isCounted,
        boolean isAlone,
        List<Asked> questions) {

    /** For whom nothing is answered. */
    public static final OwnEcho NONE = new OwnEcho(null, null, "", false, false, false, List.of());

    public OwnEcho {
        questions = List.copyOf(questions);
    }

    public Voice[] voices() {
        return Voice.values();
    }

    public int limit() {
        return EchoRules.TEXT_LIMIT;
    }

    /** Whoever waits for a reply asks the next one later. */
    public boolean mayAsk() {
        return answer != null
                && questions.stream().filter(it -> it.repliedOn() == null).count()
                        < EchoRules.MOST_WAITING;
    }

    /**
     * @param words null once they are erased
     * @param due by when the coordination replies
     * @param reply null: it has not yet
     */
    public record Asked(
            @Nullable Line words,
            String on,
            String due,
            boolean isLate,
            @Nullable Line reply,
            @Nullable String repliedOn) {}
}
