package stellwand.workshop;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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

/** One evening, as those see it who prepare and lead it. */
@Controller
@RequestMapping("/staff/workshops/{workshop}")
class WorkshopController {
    private final Workshops workshops;
    private final WorkshopPages pages;

    WorkshopController(Workshops workshops, WorkshopPages pages) {
        this.workshops = workshops;
        this.pages = pages;
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @GetMapping
    ModelAndView overview(@PathVariable UUID workshop, Staff staff, Locale locale) {
        var page = pages.overview(new WorkshopId(workshop), locale);
        return new ModelAndView("workshop/overview", "page", page)
                .addObject("ofOffice", staff.isOfOffice());
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping("/join-codes")
    String issueCode(@PathVariable UUID workshop, @RequestParam UUID id, Staff staff) {
        return done(workshops.issueJoinCode(id, staff.id(), new WorkshopId(workshop)), workshop);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping("/joining/opening")
    String open(
            @PathVariable UUID workshop,
            @RequestParam UUID id,
            @RequestParam int hours,
            Staff staff) {
        return done(
                workshops.openJoining(
                        id, staff.id(), new WorkshopId(workshop), Duration.ofHours(hours)),
                workshop);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping("/joining/closure")
    String close(@PathVariable UUID workshop, @RequestParam UUID id, Staff staff) {
        return done(workshops.closeJoining(id, staff.id(), new WorkshopId(workshop)), workshop);
    }

    /** With one wish, one table: its id is the wish's. */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping("/tables")
    String addTable(
            @PathVariable UUID workshop,
            @RequestParam UUID id,
            @RequestParam String title,
            @RequestParam String question,
            Staff staff) {
        var table =
                new Plan.ThemeTable(
                        new TableId(id),
                        Wording.of(id, "title", Map.of(Wording.ORIGINAL, title)),
                        Wording.of(id, "question", Map.of(Wording.ORIGINAL, question)),
                        List.of());
        return done(workshops.addTable(id, staff.id(), new WorkshopId(workshop), table), workshop);
    }

    private static String done(Outcome outcome, UUID workshop) {
        return switch (outcome) {
            case Outcome.Done _ -> "redirect:/staff/workshops/" + workshop;
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
