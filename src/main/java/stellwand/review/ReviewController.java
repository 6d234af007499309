package stellwand.review;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.idea.Holders;
import stellwand.idea.IdeaId;
import stellwand.idea.Stage;
import stellwand.journal.ContentId;
import stellwand.journal.Outcome;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.people.Staff;
import stellwand.web.Language;
import stellwand.web.RefusedException;

/** One idea under review: for the unit that has it, and for the coordination. */
@Controller
@RequestMapping("/staff/review/{idea}")
class ReviewController {
    private final Reviews reviews;
    private final Holders holders;
    private final ReviewPages pages;
    private final Members members;

    ReviewController(Reviews reviews, Holders holders, ReviewPages pages, Members members) {
        this.reviews = reviews;
        this.holders = holders;
        this.pages = pages;
        this.members = members;
    }

    /** Before whatever is asked about one idea. */
    @ModelAttribute
    void check(@PathVariable UUID idea, @Nullable Staff staff) {
        if (staff != null) members.check(new IdeaId(idea), staff);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.CASEWORKER})
    @GetMapping
    ModelAndView review(@PathVariable UUID idea, Staff staff, Locale locale) {
        var page = pages.review(new IdeaId(idea), staff, locale);
        return new ModelAndView("review/review", "page", page);
    }

    /**
     * @param shown the draft that the page showed; null: none
     */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.CASEWORKER})
    @PostMapping("/draft")
    String draft(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            @RequestParam UUID unit,
            @RequestParam(required = false) @Nullable UUID shown,
            StatementForm form,
            Staff staff) {
        var by = members.speaker(unit, staff);
        return done(
                reviews.draft(id, staff.id(), new IdeaId(idea), by, read(shown), false, form),
                idea);
    }

    /**
     * @param shown the draft that the page showed; null: none
     */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.CASEWORKER})
    @PostMapping("/statement")
    String state(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            @RequestParam UUID unit,
            @RequestParam(required = false) @Nullable UUID shown,
            StatementForm form,
            Staff staff) {
        var by = members.speaker(unit, staff);
        return done(reviews.state(id, staff.id(), new IdeaId(idea), by, read(shown), form), idea);
    }

    /**
     * @param draft the one that was read
     */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.CASEWORKER})
    @PostMapping("/release")
    String release(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            @RequestParam UUID unit,
            @RequestParam UUID draft,
            Staff staff) {
        var by = members.speaker(unit, staff);
        return done(
                reviews.release(id, staff.id(), new IdeaId(idea), by, new ContentId(draft)), idea);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.CASEWORKER})
    @PostMapping("/return")
    String handBack(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            @RequestParam UUID unit,
            @RequestParam String reason,
            Staff staff,
            Locale locale) {
        var by = members.speaker(unit, staff);
        var language = Language.of(locale).tag();
        return done(holders.handBack(id, staff.id(), new IdeaId(idea), by, language, reason), idea);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/answer")
    String answer(@PathVariable UUID idea, @RequestParam UUID id, AnswerForm form, Staff staff) {
        return done(reviews.answer(id, staff.id(), new IdeaId(idea), form), idea);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/answer/change")
    String change(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            AnswerForm form,
            @RequestParam String why,
            Staff staff) {
        return done(reviews.change(id, staff.id(), new IdeaId(idea), form, why), idea);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/answer/translation")
    String translate(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            @RequestParam UUID answer,
            @RequestParam String language,
            @RequestParam String words,
            @RequestParam(defaultValue = "false") boolean byMachine,
            Staff staff) {
        var of = new ContentId(answer);
        return done(
                reviews.translate(id, staff.id(), new IdeaId(idea), of, language, words, byMachine),
                idea);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/stage")
    String reach(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            @RequestParam Stage stage,
            @RequestParam String language,
            @RequestParam(defaultValue = "") String note,
            Staff staff) {
        return done(reviews.reach(id, staff.id(), new IdeaId(idea), stage, language, note), idea);
    }

    private static @Nullable ContentId read(@Nullable UUID shown) {
        return shown == null ? null : new ContentId(shown);
    }

    private static String done(Outcome outcome, UUID idea) {
        return switch (outcome) {
            case Outcome.Done _ -> "redirect:/staff/review/" + idea;
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
