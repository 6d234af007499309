package stellwand.workshop;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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

/** Correcting and translating an evening's texts. */
@Controller
@RequestMapping("/staff/workshops/{workshop}/texts/{group}")
class TextsController {
    private final Workshops workshops;
    private final WorkshopPages pages;

    TextsController(Workshops workshops, WorkshopPages pages) {
        this.workshops = workshops;
        this.pages = pages;
    }

    record Page(UUID workshop, String group, TextForm form) {}

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @GetMapping
    ModelAndView form(@PathVariable UUID workshop, @PathVariable String group) {
        return shown(workshop, group, TextForm.of(UUID.randomUUID(), find(workshop, group)));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping
    ModelAndView correct(
            @PathVariable UUID workshop,
            @PathVariable String group,
            @RequestParam UUID id,
            @RequestParam Map<String, String> typed,
            Staff staff) {
        var form = TextForm.of(id, find(workshop, group), typed);
        if (!form.isRight()) {
            var answer = shown(workshop, group, form);
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return answer;
        }
        var corrections = form.corrections();
        if (!corrections.isEmpty()) {
            var wish = new WorkshopId(workshop);
            refuseUnlessDone(workshops.correctTexts(id, staff.id(), wish, corrections));
        }
        return new ModelAndView("redirect:/staff/workshops/" + workshop);
    }

    private TextGroup find(UUID workshop, String group) {
        return TextGroup.of(pages.find(new WorkshopId(workshop)), group)
                .orElseThrow(() -> new RefusedException(Refusal.PASSAGE_IS_UNKNOWN));
    }

    private static ModelAndView shown(UUID workshop, String group, TextForm form) {
        return new ModelAndView("workshop/texts", "page", new Page(workshop, group, form));
    }

    private static void refuseUnlessDone(Outcome outcome) {
        if (outcome instanceof Outcome.Refused(var reason)) throw new RefusedException(reason);
    }
}
