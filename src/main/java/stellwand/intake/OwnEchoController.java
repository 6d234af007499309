package stellwand.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import stellwand.idea.Contributors.Contribution;
import stellwand.idea.Voice;
import stellwand.journal.ContentId;
import stellwand.journal.Outcome;
import stellwand.people.Open;
import stellwand.people.Session;
import stellwand.review.echo.Echoes;
import stellwand.web.Language;
import stellwand.web.RefusedException;

/** What whoever holds a reply code says once their idea is answered. */
@Controller
@RequestMapping("/ideas/own/{code}")
class OwnEchoController {
    private final OwnIdeaPages codes;
    private final Echoes echoes;
    private final Turnstile turnstile;

    OwnEchoController(OwnIdeaPages codes, Echoes echoes, Turnstile turnstile) {
        this.codes = codes;
        this.echoes = echoes;
        this.turnstile = turnstile;
    }

    /**
     * Whether it answers their idea.
     *
     * @param answer that they have read
     */
    @Open
    @PostMapping("/voice")
    String give(
            @PathVariable String code,
            @RequestParam UUID id,
            @RequestParam UUID answer,
            @RequestParam(required = false) @Nullable Voice voice,
            @RequestParam(defaultValue = "") String comment,
            HttpServletRequest from,
            @Nullable Session visitor,
            Locale locale) {
        var who = who(code, from, visitor);
        return done(
                echoes.give(
                        id,
                        who.contributor(),
                        who.idea(),
                        new ContentId(answer),
                        voice,
                        Language.of(locale).tag(),
                        comment),
                Arrival.VOICE,
                code);
    }

    /** What they still want to know. */
    @Open
    @PostMapping("/question")
    String ask(
            @PathVariable String code,
            @RequestParam UUID id,
            @RequestParam String words,
            HttpServletRequest from,
            @Nullable Session visitor,
            Locale locale) {
        var who = who(code, from, visitor);
        var language = Language.of(locale).tag();
        return done(
                echoes.ask(id, who.contributor(), who.idea(), language, words),
                Arrival.QUESTION,
                code);
    }

    private Contribution who(String code, HttpServletRequest from, @Nullable Session visitor) {
        if (!turnstile.lets(from)) throw new RefusedException(Refusal.TOO_MANY_IDEAS);
        return codes.own(code, visitor);
    }

    private String done(Outcome outcome, Arrival arrival, String code) {
        return switch (outcome) {
            case Outcome.Done _ -> "redirect:" + arrival.at(codes.read(code));
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
