package stellwand.unit;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import stellwand.people.Open;

/** Who does what, for everybody. */
@Controller
@RequestMapping("/units")
class UnitController {
    private final UnitPages pages;

    UnitController(UnitPages pages) {
        this.pages = pages;
    }

    @Open
    @GetMapping
    ModelAndView list(Locale locale) {
        return new ModelAndView("unit/list", "page", pages.list(locale));
    }

    @Open
    @GetMapping("/{number:\\d{1,9}}")
    ModelAndView unit(@PathVariable int number, Locale locale) {
        return new ModelAndView("unit/unit", "page", pages.page(number, locale));
    }
}
