package stellwand.unit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.people.Staff;
import stellwand.web.Language;

/** What becomes of a unit, each with its day. */
@Controller
@RequestMapping("/staff/units/{unit}")
class UnitChangeController {
    private static final String DAY = "on";

    private final UnitDesk desk;
    private final DeskPages pages;

    UnitChangeController(UnitDesk desk, DeskPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/names")
    ModelAndView rename(
            @PathVariable UUID unit,
            @RequestParam UUID id,
            @RequestParam Map<String, String> typed,
            Staff staff,
            Locale locale) {
        var words = new HashMap<String, String>();
        for (var language : Language.values()) {
            words.put(language.tag(), typed.getOrDefault("name." + language.tag(), ""));
        }
        return changed(
                unit,
                id,
                typed,
                locale,
                day -> desk.rename(id, new UnitId(unit), day, words, staff));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/beginning")
    ModelAndView start(
            @PathVariable UUID unit,
            @RequestParam UUID id,
            @RequestParam Map<String, String> typed,
            Staff staff,
            Locale locale) {
        return changed(
                unit, id, typed, locale, day -> desk.start(id, new UnitId(unit), day, staff));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/ending")
    ModelAndView end(
            @PathVariable UUID unit,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") List<UUID> successor,
            @RequestParam Map<String, String> typed,
            Staff staff,
            Locale locale) {
        return changed(
                unit,
                id,
                with(successor, typed),
                locale,
                day -> desk.end(id, new UnitId(unit), day, units(successor), staff));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/merger")
    ModelAndView merge(
            @PathVariable UUID unit,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") List<UUID> ending,
            @RequestParam Map<String, String> typed,
            Staff staff,
            Locale locale) {
        return changed(
                unit,
                id,
                with(ending, typed),
                locale,
                day -> desk.merge(id, units(ending), new UnitId(unit), day, staff));
    }

    /** A form with what was chosen in it, to be shown again. */
    private static Map<String, String> with(List<UUID> chosen, Map<String, String> typed) {
        var all = new HashMap<>(typed);
        all.put(UnitForm.CHOSEN, chosen.toString());
        return all;
    }

    private static List<UnitId> units(List<UUID> ids) {
        return ids.stream().map(UnitId::new).toList();
    }

    private ModelAndView changed(
            UUID unit,
            UUID wish,
            Map<String, String> typed,
            Locale locale,
            Function<LocalDate, Optional<Refusal>> change) {
        var day = new UnitForm(typed).day(DAY);
        var slip = day.isEmpty() ? Optional.of(Refusal.DAY_IS_MISSING) : change.apply(day.get());
        return slip.map(why -> pages.corrected(new UnitId(unit), wish, typed, why, locale))
                .map(UnitDeskController::corrected)
                .orElseGet(() -> UnitDeskController.saved(unit));
    }
}
