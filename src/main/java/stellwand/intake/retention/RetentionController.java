package stellwand.intake.retention;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import stellwand.people.ForStaff;
import stellwand.people.Role;

/** What goes by itself, and when how much went: numbers, and of nobody. */
@Controller
class RetentionController {
    private final RetentionPages pages;

    RetentionController(RetentionPages pages) {
        this.pages = pages;
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @GetMapping("/staff/retention")
    ModelAndView all(Locale locale) {
        return new ModelAndView("intake/retention", "page", pages.page(locale));
    }
}
