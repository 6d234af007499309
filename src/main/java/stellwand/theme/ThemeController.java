package stellwand.theme;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.journal.Outcome;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.people.Staff;
import stellwand.web.RefusedException;
import stellwand.workshop.Wording;

/** The list of themes: new ones, other names, and the end of some. */
@Controller
@RequestMapping("/staff/themes")
class ThemeController {
    private static final String LIST = "redirect:/staff/themes";

    private final Themes themes;

    ThemeController(Themes themes) {
        this.themes = themes;
    }

    /**
     * @param id of the wishes that the buttons send: each has a path of its own
     * @param next what the next theme will be known by
     */
    record Page(UUID id, UUID next, List<Themes.Theme> working, List<Themes.Theme> ended) {
        public String said(@Nullable Wording name, String language) {
            var words = name == null ? null : name.byLanguage().get(language);
            return words == null ? "" : words.text();
        }

        public int longest() {
            return ThemeRules.NAME_LIMIT;
        }
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @GetMapping
    ModelAndView list() {
        var all = themes.all();
        return new ModelAndView(
                "theme/list",
                "page",
                new Page(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        all.stream().filter(it -> !it.ended()).toList(),
                        all.stream().filter(Themes.Theme::ended).toList()));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/{theme}/name")
    String name(
            @PathVariable UUID theme,
            @RequestParam UUID id,
            @RequestParam String de,
            @RequestParam(defaultValue = "") String en,
            @RequestParam(defaultValue = "") String ar,
            Staff staff) {
        var name = Map.of("de", de, "en", en, "ar", ar);
        return done(themes.name(id, staff.id(), new ThemeId(theme), name));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/{theme}/end")
    String end(@PathVariable UUID theme, @RequestParam UUID id, Staff staff) {
        return done(themes.end(id, staff.id(), new ThemeId(theme)));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/{theme}/resumption")
    String resume(@PathVariable UUID theme, @RequestParam UUID id, Staff staff) {
        return done(themes.resume(id, staff.id(), new ThemeId(theme)));
    }

    private static String done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> LIST;
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
