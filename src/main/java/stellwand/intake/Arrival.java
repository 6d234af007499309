package stellwand.intake;

import org.jspecify.annotations.Nullable;
import stellwand.people.ReplyCode;

/** Whether an idea's own page is the receipt for something that has just been sent. */
enum Arrival {
    NONE(""),
    /** With the words of the form, of which no draft needs to be kept any more. */
    FORM("?arrived=yes"),
    /** By one press on the page of an idea. */
    PRESS("?arrived=pressed"),
    /** An answer to what the office asked. */
    ANSWER("?arrived=answer"),
    /** Whether the answer answers the idea. */
    VOICE("?arrived=voice"),
    /** A question about the answer. */
    QUESTION("?arrived=question");

    private final String query;

    Arrival(String query) {
        this.query = query;
    }

    static Arrival of(@Nullable String arrived) {
        if (arrived == null) return NONE;
        return switch (arrived) {
            case "pressed" -> PRESS;
            case "answer" -> ANSWER;
            case "voice" -> VOICE;
            case "question" -> QUESTION;
            default -> FORM;
        };
    }

    /** The key of what is said to what came about the answer; null: nothing of the kind did. */
    public @Nullable String echoed() {
        return switch (this) {
            case VOICE -> "echo.voice.arrived";
            case QUESTION -> "echo.ask.arrived";
            case NONE, FORM, PRESS, ANSWER -> null;
        };
    }

    String at(ReplyCode code) {
        return "/ideas/own/" + code.letters() + query;
    }
}
