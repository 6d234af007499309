package stellwand.room;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import stellwand.people.Caller;
import stellwand.people.ForWorkshop;
import stellwand.workshop.WorkshopId;

/** Choosing a theme table, and what is one's own. */
@Controller
class TablesController {
    private final TablesPages pages;

    TablesController(TablesPages pages) {
        this.pages = pages;
    }

    @ForWorkshop
    @GetMapping("/w/{workshop}")
    ModelAndView choose(
            Caller caller, @PathVariable UUID workshop, @ModelAttribute Slip.Query slip) {
        var page = pages.of(caller, new WorkshopId(workshop), slip);
        return new ModelAndView("room/tables", "page", page);
    }
}
