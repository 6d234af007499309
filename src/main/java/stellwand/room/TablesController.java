package stellwand.room;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
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
            Caller caller,
            @PathVariable UUID workshop,
            @RequestParam(required = false) @Nullable UUID full,
            @RequestParam(required = false) @Nullable String staying) {
        var page = pages.of(caller, new WorkshopId(workshop), full, staying != null);
        return new ModelAndView("room/tables", "page", page);
    }
}
