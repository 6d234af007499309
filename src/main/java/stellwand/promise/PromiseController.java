package stellwand.promise;

import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.journal.Outcome;
import stellwand.journal.Reason;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.people.Staff;
import stellwand.web.RefusedException;
import stellwand.workshop.WorkshopId;

/** What is promised for the ideas of an evening, before it begins. Every press saves. */
@Controller
@RequestMapping("/staff/workshops/{workshop}/promise")
class PromiseController {
    private final Promises promises;
    private final PromisePages pages;

    PromiseController(Promises promises, PromisePages pages) {
        this.promises = promises;
        this.pages = pages;
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @GetMapping
    ModelAndView page(@PathVariable UUID workshop, Locale locale) {
        return shown(pages.page(new WorkshopId(workshop), locale));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping
    ModelAndView give(
            @PathVariable UUID workshop,
            @RequestParam UUID id,
            @ModelAttribute PromiseForm form,
            Staff staff,
            Locale locale) {
        return done(id, staff, new WorkshopId(workshop), form.promise(), locale);
    }

    /** The path of a template, with days as they are usual. */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/template")
    ModelAndView begin(
            @PathVariable UUID workshop,
            @RequestParam UUID id,
            @RequestParam PathTemplate template,
            Staff staff,
            Locale locale) {
        var now = promises.of(new WorkshopId(workshop));
        var promise =
                new Promise(
                        template.stations(),
                        now.coordinationDays(),
                        now.graceDays(),
                        now.usefulUntil());
        return done(id, staff, new WorkshopId(workshop), promise, locale);
    }

    private ModelAndView done(
            UUID id, Staff staff, WorkshopId workshop, Promise promise, Locale locale) {
        return switch (promises.give(id, staff.id(), workshop, promise)) {
            case Outcome.Done _ ->
                    new ModelAndView(
                            "redirect:/staff/workshops/%s/promise".formatted(workshop.id()));
            case Outcome.Refused(var reason) -> refused(workshop, promise, reason, locale);
        };
    }

    private ModelAndView refused(
            WorkshopId workshop, Promise promise, Reason reason, Locale locale) {
        if (reason.kind() != Reason.Kind.INVALID || !(reason instanceof Refusal slip)) {
            throw new RefusedException(reason);
        }
        var page = shown(pages.page(workshop, promise, slip, locale));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView shown(PromisePages.Page page) {
        return new ModelAndView("promise/edit", "page", page);
    }
}
