package stellwand.workshop;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.journal.Outcome;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.people.Staff;
import stellwand.web.RefusedException;

/** All evenings, and beginning a new one. */
@Controller
@RequestMapping("/staff/workshops")
class WorkshopListController {
    private final Workshops workshops;
    private final WorkshopPages pages;
    private final List<WorkshopTemplate> templates;

    WorkshopListController(
            Workshops workshops, WorkshopPages pages, List<WorkshopTemplate> templates) {
        this.workshops = workshops;
        this.pages = pages;
        this.templates = List.copyOf(templates);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @GetMapping
    ModelAndView list(Staff staff, Locale locale) {
        return new ModelAndView("workshop/list", "page", pages.list(locale))
                .addObject("ofOffice", staff.isOfOffice())
                .addObject("examines", staff.examines())
                .addObject("advises", staff.advises());
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping
    ModelAndView begin(
            @RequestParam UUID id, @ModelAttribute NewEvening typed, Staff staff, Locale locale) {
        var plan = typed.plan();
        if (plan.isEmpty()) return corrected(typed, Refusal.TIME_IS_MISSING, locale);
        var workshop = new WorkshopId(id);
        return switch (workshops.prepare(id, staff.id(), workshop, plan.get())) {
            case Outcome.Done _ -> to(workshop);
            case Outcome.Refused(Refusal slip) -> corrected(typed, slip, locale);
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }

    private ModelAndView corrected(NewEvening typed, Refusal slip, Locale locale) {
        var answer = new ModelAndView("workshop/list", "page", pages.list(locale, typed, slip));
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/from-template")
    ModelAndView follow(
            @RequestParam UUID id,
            @RequestParam String template,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            Staff staff) {
        var workshop = new WorkshopId(id);
        return switch (find(template).prepare(id, staff.id(), workshop, date)) {
            case Outcome.Done _ -> to(workshop);
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }

    private WorkshopTemplate find(String key) {
        return templates.stream()
                .filter(template -> template.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.TEMPLATE_IS_UNKNOWN));
    }

    private static ModelAndView to(WorkshopId workshop) {
        return new ModelAndView("redirect:/staff/workshops/" + workshop.id());
    }
}
