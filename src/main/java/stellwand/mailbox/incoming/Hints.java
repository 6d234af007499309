package stellwand.mailbox.incoming;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static stellwand.mailbox.incoming.Marks.any;
import static stellwand.mailbox.incoming.Marks.mark;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What makes one think of a robot, and is no proof: people write about mail that does not arrive,
 * too, and their mail programs have habits.
 */
final class Hints {
    private static final Map<String, Pattern> AUTOMATIC =
            Map.ofEntries(
                    any("X-Stellwand"),
                    any("X-Loop"),
                    mark("X-Auto-Response-Suppress", "(?!none\\b).+"),
                    mark("Precedence", "(bulk|junk).*"),
                    mark("X-Precedence", "(bulk|junk).*"));

    private static final Map<String, Pattern> OUT_OF_OFFICE =
            Map.ofEntries(
                    mark(
                            "Subject",
                            "(aw: |re: )?(abwesenheits(notiz|nachricht|meldung|assistent)|abwesend\\b|automatische (antwort|rückantwort|eingangsbestätigung)|autom\\. antwort|eingangsbestätigung|out[- ]of[- ](the[- ])?office|automatic(ally generated)? (reply|response)|auto[- ]?(reply|response|responder|antwort)|vacation\\b|i am (currently )?(away|on vacation)|nicht im (büro|hause)).*"));

    private static final Map<String, Pattern> BOUNCE =
            Map.ofEntries(
                    mark(
                            "Subject",
                            "(?!(re|aw|antw): ).*(undeliver|returned (mail|to sender)|failure (notice|delivery)|delivery (status|failure|has failed|notification|error|report|problem)|mail (delivery|system error)|mail could not|could not send message|not be delivered|non[- ]?deliver|permanent error|message delayed|unzustellbar|nicht zustellbar|unzustellbarkeit|zustellung (fehlgeschlagen|nicht)|недоставл|メールエラー|配信できません|non remis|no se puede entregar|mancato recapito).*"));

    private static final Map<String, Pattern> COMPLAINT =
            Map.ofEntries(
                    mark(
                            "Subject",
                            "(complaint about message|(\\S+ ){0,2}abuse report|e?mail feedback report|spam report).*"));

    private static final Pattern SERVER_NAME =
            Pattern.compile(
                    ".*(mail (delivery|administrator|system)|mailer[- ]daemon|delivery (sub)?system|system administrator|postmaster|ndr administrator).*",
                    CASE_INSENSITIVE);

    private final Part message;

    Hints(Part message) {
        this.message = message;
    }

    boolean anyOfThem() {
        return Marks.has(message, AUTOMATIC)
                || soundsAbsent()
                || soundsLikeABounce()
                || soundsLikeAComplaint();
    }

    /** Alone it says nothing: Proton and Fastmail put it on every mail of a person. */
    boolean isSentToMany() {
        return message.raw("Feedback-ID") != null;
    }

    boolean soundsAbsent() {
        return Marks.has(message, OUT_OF_OFFICE);
    }

    boolean soundsLikeABounce() {
        return Marks.has(message, BOUNCE)
                || message.all("From").stream().anyMatch(it -> SERVER_NAME.matcher(it).matches());
    }

    boolean soundsLikeAComplaint() {
        return Marks.has(message, COMPLAINT);
    }
}
