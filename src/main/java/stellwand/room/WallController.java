package stellwand.room;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import stellwand.people.Caller;
import stellwand.people.ForWorkshop;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/** What the projectors show. */
@Controller
class WallController {
    private final WallPages pages;

    WallController(WallPages pages) {
        this.pages = pages;
    }

    @ForWorkshop
    @GetMapping("/w/{workshop}/wall")
    ModelAndView wall(Caller caller, @PathVariable UUID workshop) {
        return new ModelAndView("room/wall", "page", pages.wall(caller, new WorkshopId(workshop)));
    }

    @ForWorkshop
    @GetMapping("/w/{workshop}/wall/{table}")
    ModelAndView board(Caller caller, @PathVariable UUID workshop, @PathVariable UUID table) {
        return new ModelAndView(
                "room/wall-board",
                "page",
                pages.board(caller, new WorkshopId(workshop), new TableId(table)));
    }
}
