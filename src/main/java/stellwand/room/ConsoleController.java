package stellwand.room;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.web.Language;
import stellwand.workshop.WorkshopId;

/** The evening in the facilitator's hand. */
@Controller
class ConsoleController {
    private final ConsolePages pages;

    ConsoleController(ConsolePages pages) {
        this.pages = pages;
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @GetMapping("/staff/workshops/{workshop}/console")
    ModelAndView console(@PathVariable UUID workshop, Locale locale) {
        var page = pages.of(new WorkshopId(workshop), Language.of(locale).tag());
        return new ModelAndView("room/console", "page", page);
    }
}
