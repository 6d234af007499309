package stellwand.review;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.idea.Holders;
import stellwand.journal.ContentId;
import stellwand.journal.Outcome;
import stellwand.people.Limit;
import stellwand.people.Open;
import stellwand.people.Staff;
import stellwand.web.Language;
import stellwand.web.RefusedException;

/**
 * For units that never sign in: whoever has the link that a unit was sent writes its draft, or says
 * that it is not responsible. Nothing becomes public by it.
 */
@Controller
@RequestMapping("/drafts/{link}")
class DraftController {
    private static final int MOST_IDEAS = 10_000;

    private final DraftPages pages;
    private final Reviews reviews;
    private final Holders holders;
    private final Limit limit;

    DraftController(DraftPages pages, Reviews reviews, Holders holders, Clock clock) {
        this.pages = pages;
        this.reviews = reviews;
        this.holders = holders;
        this.limit = new Limit(clock, 30, Duration.ofSeconds(20), MOST_IDEAS);
    }

    @Open
    @GetMapping
    ModelAndView page(@PathVariable String link, Locale locale, HttpServletResponse out) {
        out.setHeader("Cache-Control", CacheControl.noStore().getHeaderValue());
        return new ModelAndView("review/draft", "page", pages.page(link, locale));
    }

    /**
     * @param shown the draft that the page showed; null: none
     */
    @Open
    @PostMapping
    String draft(
            @PathVariable String link,
            @RequestParam UUID id,
            @RequestParam(required = false) @Nullable UUID shown,
            StatementForm form,
            @Nullable Staff staff) {
        var of = read(link);
        var read = shown == null ? null : new ContentId(shown);
        var by = author(of, staff);
        return done(reviews.draft(id, by, of.idea(), of.unit(), read, true, form), link);
    }

    @Open
    @PostMapping("/return")
    String handBack(
            @PathVariable String link,
            @RequestParam UUID id,
            @RequestParam String reason,
            @Nullable Staff staff,
            Locale locale) {
        var of = read(link);
        var language = Language.of(locale).tag();
        var outcome =
                holders.handBack(id, author(of, staff), of.idea(), of.unit(), language, reason);
        return done(outcome, link);
    }

    /** Whoever is signed in is known, and is not somebody else when it comes to releasing it. */
    private static UUID author(DraftLink of, @Nullable Staff staff) {
        return staff == null ? of.unit().id() : staff.id();
    }

    private DraftLink read(String link) {
        var of = pages.read(link);
        if (!limit.take(of.idea().toString() + of.unit())) {
            throw new RefusedException(Refusal.TOO_MANY_DRAFTS);
        }
        return of;
    }

    private static String done(Outcome outcome, String link) {
        return switch (outcome) {
            case Outcome.Done _ -> "redirect:/drafts/" + link;
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
