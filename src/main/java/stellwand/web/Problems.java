package stellwand.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import stellwand.journal.Reason;
import tools.jackson.databind.json.JsonMapper;

/** Puts every "no" and every mishap into the reader's words. Needs no servlet. */
@Component
public class Problems {
    private static final String URN = "urn:stellwand:problem:";

    private final MessageSource messages;
    private final JsonMapper json;

    Problems(MessageSource messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    public Problem of(Reason reason, Locale locale) {
        return new Problem(
                URN + reason.messageKey().replace(".refusal.", "."),
                say("web.refused." + reason.kind() + ".title", locale),
                status(reason.kind()).value(),
                say(reason.messageKey(), locale),
                null);
    }

    public Problem of(Mishap mishap, Locale locale) {
        return of(mishap, locale, null);
    }

    Problem of(Mishap mishap, Locale locale, @Nullable String incident) {
        return new Problem(
                URN + "web." + mishap,
                say("web.mishap." + mishap + ".title", locale),
                mishap.status().value(),
                say("web.mishap." + mishap + ".detail", locale),
                incident);
    }

    /** For answers that do not pass Spring MVC: the event stream, filters. */
    public byte[] bytes(Problem problem) {
        return json.writeValueAsBytes(problem);
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private static HttpStatus status(Reason.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case GONE -> HttpStatus.GONE;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }
}
