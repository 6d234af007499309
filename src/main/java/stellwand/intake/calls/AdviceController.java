package stellwand.intake.calls;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import stellwand.people.ForStaff;
import stellwand.people.Role;

/** The adviser's desk: personal matters, which nobody else reads. */
@Controller
class AdviceController {
    private final AdvicePages pages;

    AdviceController(AdvicePages pages) {
        this.pages = pages;
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ADVISER})
    @GetMapping("/staff/advice")
    ModelAndView desk(Locale locale) {
        return new ModelAndView("intake/advice", "page", pages.desk(locale));
    }
}
