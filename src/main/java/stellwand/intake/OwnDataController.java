package stellwand.intake;

import static stellwand.intake.OwnProofController.COOKIE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.idea.Contributors;
import stellwand.intake.HearBack.Wish;
import stellwand.journal.Outcome;
import stellwand.journal.Reason;
import stellwand.people.Open;
import stellwand.people.Session;
import stellwand.people.contacts.Contacts;
import stellwand.web.Language;
import stellwand.web.RefusedException;

/**
 * What is mine: seen, taken along, corrected and erased by whoever holds the reply code; how I am
 * reached is masked for who cannot prove to have read what was sent there.
 */
@Controller
@RequestMapping("/ideas/own/{code}/data")
class OwnDataController {
    private final OwnIdeaPages codes;
    private final OwnDataPages pages;
    private final OwnDataExport export;
    private final Contributors contributors;
    private final Contacts contacts;
    private final Receipts receipts;
    private final Intake intake;
    private final Turnstile turnstile;

    OwnDataController(
            OwnIdeaPages codes,
            OwnDataPages pages,
            OwnDataExport export,
            Contributors contributors,
            Contacts contacts,
            Receipts receipts,
            Intake intake,
            Turnstile turnstile) {
        this.codes = codes;
        this.pages = pages;
        this.export = export;
        this.contributors = contributors;
        this.contacts = contacts;
        this.receipts = receipts;
        this.intake = intake;
        this.turnstile = turnstile;
    }

    @Open
    @GetMapping
    ModelAndView all(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Boolean sent,
            @RequestParam(defaultValue = "false") boolean corrected,
            @CookieValue(name = COOKIE, required = false) @Nullable String proof,
            @Nullable Session visitor,
            Locale locale,
            HttpServletResponse out) {
        out.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        var own = codes.own(code, visitor);
        return shown("intake/data", pages.page(codes.read(code), own, proof, sent, locale))
                .addObject("corrected", corrected);
    }

    @Open
    @GetMapping("/export")
    ResponseEntity<OwnDataExport.File> take(
            @PathVariable String code,
            @CookieValue(name = COOKIE, required = false) @Nullable String proof,
            @Nullable Session visitor) {
        var own = codes.own(code, visitor);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"stellwand.json\"")
                .body(export.of(codes.read(code), own, proof));
    }

    @Open
    @PostMapping("/contact")
    ModelAndView reach(
            @PathVariable String code,
            @ModelAttribute HearBack hear,
            HttpServletRequest from,
            @CookieValue(name = COOKIE, required = false) @Nullable String proof,
            @Nullable Session visitor,
            Locale locale) {
        var own = codes.own(code, visitor);
        Function<Refusal, ModelAndView> again =
                why -> corrected(pages.page(codes.read(code), own, proof, null, locale), hear, why);
        return switch (hear.read()) {
            case Wish.None() -> new ModelAndView(to(code) + "/contact/erasure");
            case Wish.Wrong(var why) -> again.apply(why);
            case Wish.Wanted _ when !turnstile.lets(from) -> again.apply(Refusal.TOO_MANY_IDEAS);
            case Wish.Wanted(var way) -> {
                var language = Language.of(locale);
                intake.shown(own, hear.shown(), language.tag());
                yield receipts.correct(
                                own.idea(), own.contributor(), codes.read(code), way, language)
                        ? new ModelAndView(to(code))
                        : again.apply(Refusal.REACH_CHANGED_TOO_OFTEN);
            }
        };
    }

    /** How often one hears what is new. */
    @Open
    @PostMapping("/pace")
    String pace(
            @PathVariable String code, @RequestParam boolean weekly, @Nullable Session visitor) {
        var own = codes.own(code, visitor);
        contacts.tell(own.idea().id(), own.contributor(), weekly);
        return to(code);
    }

    /** Asks once more. */
    @Open
    @GetMapping("/contact/erasure")
    ModelAndView askAgain(@PathVariable String code, @Nullable Session visitor, Locale locale) {
        var own = codes.own(code, visitor);
        return shown("intake/forget", pages.page(codes.read(code), own, null, null, locale));
    }

    /** The idea stays as it is; nobody can be reached any more. */
    @Open
    @PostMapping("/contact/erasure")
    String forget(@PathVariable String code, @Nullable Session visitor) {
        var own = codes.own(code, visitor);
        contacts.forget(own.idea().id(), own.contributor());
        return to(code);
    }

    @Open
    @PostMapping("/wording")
    String correct(
            @PathVariable String code,
            @RequestParam UUID id,
            @RequestParam String words,
            HttpServletRequest from,
            @Nullable Session visitor) {
        if (!turnstile.lets(from)) throw new RefusedException(Refusal.TOO_MANY_IDEAS);
        var own = codes.own(code, visitor);
        return switch (contributors.correct(id, own, words)) {
            case Outcome.Done _ -> to(code) + "?corrected=true";
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }

    private String to(String code) {
        return "redirect:/ideas/own/%s/data".formatted(codes.read(code).letters());
    }

    private static ModelAndView corrected(OwnDataPages.Page page, HearBack typed, Refusal why) {
        var answer = shown("intake/data", page.but(typed, why.messageKey()));
        answer.setStatus(
                why.kind() == Reason.Kind.TOO_MANY
                        ? HttpStatus.TOO_MANY_REQUESTS
                        : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private static ModelAndView shown(String template, OwnDataPages.Page page) {
        return new ModelAndView(template, "page", page);
    }
}
