package stellwand.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.idea.Ideas;
import stellwand.journal.Outcome;
import stellwand.people.Open;
import stellwand.people.Session;
import stellwand.web.RefusedException;

/** "Where is my idea?" One field for the reply code: no account, no name. */
@Controller
@RequestMapping("/ideas/own")
class OwnIdeaController {
    private final OwnIdeaPages pages;
    private final Ideas ideas;

    OwnIdeaController(OwnIdeaPages pages, Ideas ideas) {
        this.pages = pages;
        this.ideas = ideas;
    }

    @Open
    @GetMapping
    ModelAndView ask() {
        return new ModelAndView("intake/where", "page", new OwnIdeaPages.Where("", null));
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
            @Nullable Session visitor,
            Locale locale,
            HttpServletResponse out) {
        out.setHeader("Cache-Control", CacheControl.noStore().getHeaderValue());
        return new ModelAndView(
                "intake/own", "page", pages.page(code, arrived != null, visitor, locale));
    }

    /** Asks once more: erased is erased. */
    @Open
    @GetMapping("/{code}/erasure")
    ModelAndView askAgain(@PathVariable String code, @Nullable Session visitor, Locale locale) {
        return new ModelAndView("intake/erasure", "page", pages.page(code, false, visitor, locale));
    }

    @Open
    @PostMapping("/{code}/erasure")
    String erase(
            @PathVariable String code,
            @RequestParam UUID id,
            @Nullable Session visitor,
            Locale locale) {
        pages.page(code, false, visitor, locale);
        var replyCode = pages.read(code);
        return switch (ideas.erase(replyCode, id).orElseThrow()) {
            case Outcome.Done _ -> "redirect:/ideas/own/" + replyCode.letters();
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }

    @ExceptionHandler
    ModelAndView tryAgain(UnknownCodeException refused) {
        var reason = refused.reason();
        var page =
                new ModelAndView(
                        "intake/where", "page", new OwnIdeaPages.Where("", reason.messageKey()));
        page.setStatus(
                reason == Refusal.TOO_MANY_TRIES
                        ? HttpStatus.TOO_MANY_REQUESTS
                        : HttpStatus.NOT_FOUND);
        return page;
    }
}
