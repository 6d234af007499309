package stellwand.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import stellwand.idea.Feasibility;
import stellwand.people.Open;
import stellwand.unit.Refusal;
import stellwand.unit.Unit;
import stellwand.unit.Units;
import stellwand.web.Csv;
import stellwand.web.RefusedException;

/** The figures of one unit's page, to be taken along. For everybody. */
@Controller
class UnitLedgerController {

    private final UnitLedgerSection section;
    private final Units units;

    UnitLedgerController(UnitLedgerSection section, Units units) {
        this.section = section;
        this.units = units;
    }

    /** Without a frame, to be put into another page. */
    @Open
    @GetMapping("/units/{number:\\d{1,9}}/ledger/fragment")
    ModelAndView fragment(@PathVariable int number, Locale locale) {
        var content = section.content(find(number), locale);
        return new ModelAndView("register/unit-ledger-alone", "page", content);
    }

    /**
     * @param ideas that it has, with those that are examined together with one of them
     * @param asked about how many more it is asked beside the unit that has them
     * @param medianDays from being asked to its statement
     */
    record Whole(
            UUID unit,
            int ideas,
            int together,
            int asked,
            int late,
            int statements,
            @Nullable Integer medianDays,
            Map<Feasibility, Integer> said) {}

    /** Other sites' scripts may read it: everybody may. */
    @Open
    @GetMapping("/api/units/{number:\\d{1,9}}/ledger")
    @ResponseBody
    ResponseEntity<Whole> json(@PathVariable int number) {
        var unit = find(number);
        var it = section.figures(unit.id());
        return ResponseEntity.ok()
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(
                        new Whole(
                                unit.id().id(),
                                it.ideas(),
                                it.together(),
                                it.asked(),
                                it.late(),
                                it.statements(),
                                it.medianDays(),
                                it.said()));
    }

    @Open
    @GetMapping("/units/{number:\\d{1,9}}/ledger.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable int number, @RequestParam(required = false) @Nullable String separator) {
        var it = section.figures(find(number).id());
        var table =
                Csv.of(
                        new String[] {"figure", "value"},
                        separator,
                        rows -> {
                            rows.printRecord("ideas", it.ideas());
                            rows.printRecord("together", it.together());
                            rows.printRecord("asked", it.asked());
                            rows.printRecord("late", it.late());
                            rows.printRecord("statements", it.statements());
                            rows.printRecord("median-days", it.medianDays());
                            for (var each : Feasibility.values()) {
                                rows.printRecord("said-" + Query.word(each), it.said().get(each));
                            }
                        });
        return ResponseEntity.ok()
                .contentType(Csv.TYPE)
                .cacheControl(CacheControl.noStore())
                .body(table.getBytes(UTF_8));
    }

    private Unit find(int number) {
        return units.find(number).orElseThrow(() -> new RefusedException(Refusal.UNIT_IS_UNKNOWN));
    }
}
