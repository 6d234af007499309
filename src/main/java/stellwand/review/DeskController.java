package stellwand.review;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.people.Staff;

/** Whose turn it is: mine first. */
@Controller
class DeskController {
    private final ReviewDesk pages;

    DeskController(ReviewDesk pages) {
        this.pages = pages;
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.CASEWORKER})
    @GetMapping("/staff/desk")
    ModelAndView desk(Staff staff, Locale locale) {
        return new ModelAndView("review/desk", "page", pages.desk(staff, locale));
    }
}
