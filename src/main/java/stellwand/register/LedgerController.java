package stellwand.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import stellwand.idea.BehindDue;
import stellwand.idea.Feasibility;
import stellwand.idea.Ledger;
import stellwand.idea.Stage;
import stellwand.idea.Voices.Count;
import stellwand.people.Open;
import stellwand.promise.PathPages;
import stellwand.promise.PublishedPromise;
import stellwand.register.LedgerPages.Kept;
import stellwand.web.Csv;

/** The promise ledger: what became of all ideas. For everybody, also on the city's own pages. */
@Controller
class LedgerController {

    private final LedgerPages pages;
    private final PathPages paths;

    LedgerController(LedgerPages pages, PathPages paths) {
        this.pages = pages;
        this.paths = paths;
    }

    /**
     * @param behind where what is late goes on
     */
    @Open
    @GetMapping("/ledger")
    ModelAndView page(
            @RequestParam(required = false) @Nullable UUID workshop,
            @ModelAttribute BehindDue behind,
            Locale locale) {
        return new ModelAndView("register/ledger", "page", pages.page(workshop, behind, locale));
    }

    /** Without a frame, to be put into another page. */
    @Open
    @GetMapping("/ledger/fragment")
    ModelAndView fragment(@RequestParam(required = false) @Nullable UUID workshop, Locale locale) {
        return new ModelAndView("register/ledger-alone", "page", pages.page(workshop, locale));
    }

    /**
     * @param ideas the sum of the five that follow
     * @param medianDays from coming in to the first answer
     * @param voices of how many answers their contributors say that they answer the idea, and of
     *     how many that they do not
     * @param promise of the workshop; null: nothing of its own
     * @param answeredInTime until the day until which answers are of use; null: nobody names one
     */
    record Whole(
            @Nullable UUID workshop,
            int ideas,
            int answered,
            int units,
            int coordination,
            int waiting,
            int setAside,
            int late,
            @Nullable Integer medianDays,
            Map<Feasibility, Integer> results,
            Map<Stage, Integer> stages,
            Count voices,
            List<Ledger.OfUnit> byUnit,
            @Nullable PublishedPromise promise,
            @Nullable Integer answeredInTime) {}

    /** Other sites' scripts may read it: everybody may. */
    @Open
    @GetMapping("/api/ledger")
    @ResponseBody
    ResponseEntity<Whole> json(@RequestParam(required = false) @Nullable UUID workshop) {
        return ResponseEntity.ok()
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(whole(workshop));
    }

    private Whole whole(@Nullable UUID workshop) {
        var it = pages.figures(workshop);
        var kept = pages.kept(workshop);
        return new Whole(
                workshop,
                it.ideas(),
                it.answered(),
                it.units(),
                it.coordination(),
                it.waiting(),
                it.setAside(),
                it.late(),
                it.medianDays(),
                it.results(),
                it.stages(),
                pages.voices(workshop),
                it.byUnit(),
                kept.map(Kept::promise).map(paths::published).orElse(null),
                kept.map(Kept::answeredInTime).orElse(null));
    }

    /** Figure and number, so that it can be drawn again elsewhere. */
    @Open
    @GetMapping("/ledger.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) @Nullable UUID workshop,
            @RequestParam(required = false) @Nullable String separator) {
        var it = pages.figures(workshop);
        var voices = pages.voices(workshop);
        var table =
                Csv.of(
                        new String[] {"figure", "ideas"},
                        separator,
                        rows -> {
                            rows.printRecord("ideas", it.ideas());
                            rows.printRecord("answered", it.answered());
                            rows.printRecord("units", it.units());
                            rows.printRecord("coordination", it.coordination());
                            rows.printRecord("waiting", it.waiting());
                            rows.printRecord("set-aside", it.setAside());
                            rows.printRecord("late", it.late());
                            rows.printRecord("median-days", it.medianDays());
                            for (var result : Feasibility.values()) {
                                rows.printRecord(
                                        "result-" + Query.word(result), it.results().get(result));
                            }
                            for (var stage : Stage.values()) {
                                rows.printRecord(
                                        "stage-" + Query.word(stage), it.stages().get(stage));
                            }
                            rows.printRecord("voices-yes", voices.yes());
                            rows.printRecord("voices-no", voices.no());
                        });
        return ResponseEntity.ok()
                .contentType(Csv.TYPE)
                .cacheControl(CacheControl.noStore())
                .body(table.getBytes(UTF_8));
    }
}
