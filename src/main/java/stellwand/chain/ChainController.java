package stellwand.chain;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import stellwand.people.Open;

/** Where to go first, and where then: for everybody. */
@Controller
@RequestMapping("/chains")
class ChainController {
    private final ChainPages pages;

    ChainController(ChainPages pages) {
        this.pages = pages;
    }

    @Open
    @GetMapping
    ModelAndView list(Locale locale) {
        return new ModelAndView("chain/list", "page", pages.list(locale));
    }

    @Open
    @GetMapping("/{number:\\d{1,9}}")
    ModelAndView chain(@PathVariable int number, Locale locale) {
        return new ModelAndView("chain/chain", "page", pages.page(number, locale));
    }
}
