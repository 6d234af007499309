package stellwand.room;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import stellwand.people.Caller;
import stellwand.people.ForWorkshop;
import stellwand.workshop.WorkshopId;

/** Where every phone goes when the evening is over. */
@Controller
class ThanksController {
    private final ThanksPages pages;

    ThanksController(ThanksPages pages) {
        this.pages = pages;
    }

    /** It shows reply codes, so no browser keeps it. While the evening runs it leads back there. */
    @ForWorkshop
    @GetMapping("/w/{workshop}/thanks")
    ModelAndView thanks(Caller caller, @PathVariable UUID workshop, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return pages.of(caller, new WorkshopId(workshop))
                .map(page -> new ModelAndView("room/thanks", "page", page))
                .orElseGet(() -> new ModelAndView("redirect:/w/" + workshop));
    }
}
