package stellwand.room;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import stellwand.floor.Ending;
import stellwand.people.Caller;
import stellwand.people.ForWorkshop;
import stellwand.workshop.WorkshopId;

/** Choosing a theme table, and what is one's own. */
@Controller
class TablesController {
    private final TablesPages pages;
    private final Ending ending;

    TablesController(TablesPages pages, Ending ending) {
        this.pages = pages;
        this.ending = ending;
    }

    /** Once the evening is over those who took part are thanked; others may still look around. */
    @ForWorkshop
    @GetMapping("/w/{workshop}")
    ModelAndView choose(
            Caller caller, @PathVariable UUID workshop, @ModelAttribute Slip.Query slip) {
        if (ending.isOver(new WorkshopId(workshop)) && isOnlyHere(caller, workshop)) {
            return new ModelAndView("redirect:/w/%s/thanks".formatted(workshop));
        }
        var page = pages.of(caller, new WorkshopId(workshop), slip);
        return new ModelAndView("room/tables", "page", page);
    }

    private static boolean isOnlyHere(Caller caller, UUID workshop) {
        return caller.participantIn(workshop).isPresent() && !caller.isStaffOf(workshop);
    }
}
