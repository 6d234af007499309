package stellwand.room;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import stellwand.people.Caller;
import stellwand.people.ForWorkshop;
import stellwand.stage.WallView;
import stellwand.web.RefusedException;
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
    ModelAndView switched(Caller caller, @PathVariable UUID workshop) {
        return drawn(pages.switched(caller, new WorkshopId(workshop)));
    }

    /** A second projector that always shows the same. */
    @ForWorkshop
    @GetMapping("/w/{workshop}/wall/{view}")
    ModelAndView pinned(Caller caller, @PathVariable UUID workshop, @PathVariable String view) {
        var wanted =
                WallView.parse(view)
                        .orElseThrow(() -> new RefusedException(Refusal.TABLE_IS_UNKNOWN));
        return drawn(pages.pinned(caller, new WorkshopId(workshop), wanted));
    }

    private static ModelAndView drawn(WallPage page) {
        return new ModelAndView(page.template(), "page", page);
    }
}
