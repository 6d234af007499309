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
    ANSWER("?arrived=answer");

    private final String query;

    Arrival(String query) {
        this.query = query;
    }

    static Arrival of(@Nullable String arrived) {
        if (arrived == null) return NONE;
        return switch (arrived) {
            case "pressed" -> PRESS;
            case "answer" -> ANSWER;
            default -> FORM;
        };
    }

    String at(ReplyCode code) {
        return "/ideas/own/" + code.letters() + query;
    }
}
