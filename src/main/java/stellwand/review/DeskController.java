package stellwand.review;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.idea.BehindDue;
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

    /**
     * @param list of which a later page is asked for; null: the whole desk
     */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.CASEWORKER})
    @GetMapping(DeskOnPage.PATH)
    ModelAndView desk(
            @RequestParam(required = false) @Nullable DeskList list,
            @ModelAttribute BehindDue behind,
            Staff staff,
            Locale locale) {
        var from = list == null ? BehindDue.NOTHING : behind;
        return new ModelAndView("review/desk", "page", pages.desk(staff, list, from, locale));
    }
}
