package stellwand.intake;

import static stellwand.intake.OwnProofController.COOKIE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.idea.IdeaKind;
import stellwand.idea.Ideas;
import stellwand.intake.Intake.Answer.Not;
import stellwand.intake.Intake.Answer.Taken;
import stellwand.journal.Outcome;
import stellwand.people.Open;
import stellwand.people.Session;
import stellwand.web.Language;
import stellwand.web.RefusedException;

/** "Where is my idea?" One field for the reply code: no account, no name. */
@Controller
@RequestMapping("/ideas/own")
class OwnIdeaController {
    private final OwnIdeaPages pages;
    private final Ideas ideas;
    private final Turnstile turnstile;
    private final LostCodes lost;

    OwnIdeaController(OwnIdeaPages pages, Ideas ideas, Turnstile turnstile, LostCodes lost) {
        this.pages = pages;
        this.ideas = ideas;
        this.turnstile = turnstile;
        this.lost = lost;
    }

    @Open
    @GetMapping
    ModelAndView ask(
            @RequestParam(defaultValue = "false") boolean asked,
            @RequestParam(defaultValue = "false") boolean lost) {
        return new ModelAndView("intake/where", "page", this.lost.where(asked, lost));
    }

    /** A card's code leads to the card, which knows its idea. */
    @Open
    @PostMapping
    String find(@RequestParam String code, @Nullable Session visitor) {
        return "redirect:/c/" + pages.read(code).letters();
    }

    @Open
    @GetMapping("/{code}")
    ModelAndView idea(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String arrived,
            @RequestParam(required = false) @Nullable UUID wish,
            @CookieValue(name = COOKIE, required = false) @Nullable String proof,
            @Nullable Session visitor,
            Locale locale,
            HttpServletResponse out) {
        out.setHeader("Cache-Control", CacheControl.noStore().getHeaderValue());
        return new ModelAndView(
                "intake/own",
                "page",
                pages.page(code, Arrival.of(arrived), wish, proof, visitor, locale));
    }

    /** To the office alone: the answer to what it asked, or something to add. */
    @Open
    @PostMapping("/{code}/message")
    String write(
            @PathVariable String code,
            @RequestParam UUID id,
            @RequestParam String words,
            HttpServletRequest from,
            @Nullable Session visitor,
            Locale locale) {
        if (!turnstile.lets(from)) {
            throw new RefusedException(Refusal.TOO_MANY_IDEAS);
        }
        var who = pages.own(code, visitor);
        var language = Language.of(locale).tag();
        return switch (ideas.write(id, who.contributor(), who.idea(), language, words)) {
            case Outcome.Done _ -> "redirect:" + Arrival.ANSWER.at(pages.read(code));
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }

    /**
     * What it is: whoever wrote a mail was not asked. The code alone suffices: a person decides.
     */
    @Open
    @PostMapping("/{code}/kind")
    String sayKind(
            @PathVariable String code,
            @RequestParam UUID id,
            @RequestParam String kind,
            HttpServletRequest from,
            @Nullable Session visitor) {
        if (!turnstile.lets(from)) {
            throw new RefusedException(Refusal.TOO_MANY_IDEAS);
        }
        var said =
                IdeaKind.named(kind)
                        .orElseThrow(
                                () -> new RefusedException(stellwand.idea.Refusal.KIND_IS_UNKNOWN));
        var who = pages.own(code, visitor);
        return switch (ideas.sayKind(id, who.contributor(), who.idea(), said)) {
            case Outcome.Done _ -> "redirect:" + Arrival.KIND.at(pages.read(code));
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }

    /** What has just arrived is there already: joins that one instead. */
    @Open
    @PostMapping("/{code}/joining")
    String joinInstead(
            @PathVariable String code,
            @RequestParam UUID id,
            @RequestParam int number,
            HttpServletRequest from,
            @Nullable Session visitor,
            Locale locale) {
        if (!turnstile.lets(from)) {
            throw new RefusedException(Refusal.TOO_MANY_IDEAS);
        }
        return switch (pages.joinInstead(id, code, number, visitor)) {
            case Taken(var joined) -> "redirect:" + Arrival.FORM.at(joined);
            case Not(var reason) -> throw new RefusedException(reason);
        };
    }

    /** Asks once more: erased is erased. */
    @Open
    @GetMapping("/{code}/erasure")
    ModelAndView askAgain(@PathVariable String code, @Nullable Session visitor, Locale locale) {
        return new ModelAndView("intake/erasure", "page", pages.page(code, visitor, locale));
    }

    @Open
    @PostMapping("/{code}/erasure")
    String erase(
            @PathVariable String code,
            @RequestParam UUID id,
            @Nullable Session visitor,
            Locale locale) {
        pages.page(code, visitor, locale);
        var replyCode = pages.read(code);
        return switch (ideas.erase(replyCode, id).orElseThrow()) {
            case Outcome.Done _ -> "redirect:/ideas/own/" + replyCode.letters();
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }

    @ExceptionHandler
    String toCard(CodeOfCardException elsewhere) {
        return "redirect:/c/" + elsewhere.typed();
    }

    @ExceptionHandler
    ModelAndView tryAgain(UnknownCodeException refused) {
        var reason = refused.reason();
        var typed = lost.where(false, false).withCode(refused.typed(), reason);
        var page = new ModelAndView("intake/where", "page", typed);
        page.setStatus(
                reason == Refusal.TOO_MANY_TRIES
                        ? HttpStatus.TOO_MANY_REQUESTS
                        : HttpStatus.NOT_FOUND);
        return page;
    }
}
