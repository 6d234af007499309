package stellwand.promise;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.journal.Outcome;
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
        return new ModelAndView(
                "promise/edit", "page", pages.page(new WorkshopId(workshop), locale));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping
    String give(
            @PathVariable UUID workshop,
            @RequestParam UUID id,
            @ModelAttribute PromiseForm form,
            Staff staff) {
        var given =
                promises.give(
                        id, staff.id(), new WorkshopId(workshop), form.promise(), form.names());
        return done(new WorkshopId(workshop), given);
    }

    /** The path of a template, with days as they are usual. */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/template")
    String begin(
            @PathVariable UUID workshop,
            @RequestParam UUID id,
            @RequestParam PathTemplate template,
            Staff staff) {
        var now = promises.of(new WorkshopId(workshop));
        var promise = now.along(template.stations());
        var given = promises.give(id, staff.id(), new WorkshopId(workshop), promise);
        return done(new WorkshopId(workshop), given);
    }

    private static String done(WorkshopId workshop, Outcome given) {
        return switch (given) {
            case Outcome.Done _ -> "redirect:/staff/workshops/%s/promise".formatted(workshop.id());
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
