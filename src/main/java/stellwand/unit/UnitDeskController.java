package stellwand.unit;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.people.Staff;

/** The directory as staff keep it: all units, and one after the other. */
@Controller
@RequestMapping("/staff/units")
class UnitDeskController {
    private final UnitDesk desk;
    private final DeskPages pages;

    UnitDeskController(UnitDesk desk, DeskPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @GetMapping
    ModelAndView list(@RequestParam(required = false) @Nullable Integer taken, Locale locale) {
        return new ModelAndView("unit/desk", "page", pages.list(taken, locale));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @GetMapping("/new")
    ModelAndView blank(Locale locale) {
        return shown(pages.blank(locale));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @GetMapping("/{unit}")
    ModelAndView edit(
            @PathVariable UUID unit,
            @RequestParam(required = false) @Nullable String saved,
            Locale locale) {
        var page = pages.edit(new UnitId(unit), locale);
        return shown(saved == null ? page : page.saved());
    }

    /** A new one, too: its page has made its id. */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/{unit}")
    ModelAndView save(
            @PathVariable UUID unit,
            @RequestParam UUID id,
            @RequestParam Map<String, String> typed,
            Staff staff,
            Locale locale) {
        var form = new UnitForm(typed);
        return desk.save(id, new UnitId(unit), form, staff)
                .map(slip -> corrected(pages.corrected(unit, id, form, slip, locale)))
                .orElseGet(() -> saved(unit));
    }

    private static ModelAndView shown(DeskPages.EditPage page) {
        return new ModelAndView("unit/edit", "page", page);
    }

    static ModelAndView corrected(DeskPages.EditPage page) {
        var answer = shown(page);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    static ModelAndView saved(UUID unit) {
        return new ModelAndView("redirect:/staff/units/%s?saved".formatted(unit));
    }
}
