package stellwand.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.idea.IdeaRow;
import stellwand.idea.Part;
import stellwand.idea.Standing;
import stellwand.people.ReplyCode;

/** Whether an idea's own page is the receipt for something that has just been sent. */
enum Arrival {
    NONE(""),
    /** With the words of the form. */
    FORM("?arrived=yes"),
    /** By one press on the page of an idea. */
    PRESS("?arrived=pressed"),
    /** What it is: its sender said so. */
    KIND("?arrived=kind"),
    /** An answer to what the office asked. */
    ANSWER("?arrived=answer"),
    /** Whether the answer answers the idea. */
    VOICE("?arrived=voice"),
    /** A question about the answer. */
    QUESTION("?arrived=question"),
    /** The link by which a mail address is confirmed went there once more. */
    LINK("?arrived=link"),
    /** It did not: too much went there that day. */
    NO_LINK("?arrived=no-link");

    /** Opened again later it is no receipt any more: nothing has just been sent. */
    private static final Duration A_WHILE = Duration.ofHours(1);

    private final String query;

    Arrival(String query) {
        this.query = query;
    }

    static Arrival of(@Nullable String arrived) {
        if (arrived == null) return NONE;
        return switch (arrived) {
            case "pressed" -> PRESS;
            case "kind" -> KIND;
            case "answer" -> ANSWER;
            case "voice" -> VOICE;
            case "question" -> QUESTION;
            case "link" -> LINK;
            case "no-link" -> NO_LINK;
            default -> FORM;
        };
    }

    /** The key of the thanks for what was said of an idea or its answer; null: nothing was. */
    public @Nullable String echoed() {
        return switch (this) {
            case KIND -> "intake.kind.said";
            case VOICE -> "echo.voice.arrived";
            case QUESTION -> "echo.ask.arrived";
            case NONE, FORM, PRESS, ANSWER, LINK, NO_LINK -> null;
        };
    }

    /** Old links and tabs must not thank for what came long ago, or is gone. */
    Arrival asOf(Instant now, IdeaRow idea, Part part) {
        if (idea.standing() == Standing.ERASED) return NONE;
        boolean isOld = part == Part.AUTHOR && idea.receivedAt().plus(A_WHILE).isBefore(now);
        return this == FORM && isOld ? NONE : this;
    }

    /**
     * @param wish that arrived, so that its draft is let go and no other
     */
    String at(ReplyCode code, UUID wish) {
        return at(code) + "&wish=" + wish;
    }

    String at(ReplyCode code) {
        return "/ideas/own/" + code.letters() + query;
    }
}
