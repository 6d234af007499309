package stellwand.review.textmodule;

import java.util.Locale;
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
import stellwand.review.textmodule.TextModuleCommand.ResumeModule;
import stellwand.review.textmodule.TextModuleCommand.RetireModule;
import stellwand.review.textmodule.TextModuleCommand.WriteModule;
import stellwand.unit.UnitId;
import stellwand.web.RefusedException;

/** Text modules as staff keep them: all that they may use, and one after the other. */
@Controller
@RequestMapping("/staff/text-modules")
class TextModuleController {
    private final TextModules modules;
    private final TextModulePages pages;

    TextModuleController(TextModules modules, TextModulePages pages) {
        this.modules = modules;
        this.pages = pages;
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.CASEWORKER})
    @GetMapping
    ModelAndView list(Staff staff, Locale locale) {
        return new ModelAndView("review/text-modules", "page", pages.list(staff, locale));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.CASEWORKER})
    @GetMapping("/new")
    ModelAndView blank(Staff staff, Locale locale) {
        return new ModelAndView("review/text-module", "page", pages.blank(staff, locale));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.CASEWORKER})
    @GetMapping("/{module}")
    ModelAndView edit(@PathVariable UUID module, Staff staff, Locale locale) {
        var kept = kept(module, staff);
        return new ModelAndView("review/text-module", "page", pages.edit(kept, locale));
    }

    /** A new one, too: its page has made its id. */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.CASEWORKER})
    @PostMapping("/{module}")
    String write(
            @PathVariable UUID module,
            @RequestParam UUID id,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam Map<String, String> typed,
            Staff staff) {
        var form = new TextModuleForm(typed);
        var of = unit == null ? null : new UnitId(unit);
        check(of, staff);
        var wish = new WriteModule(new TextModuleId(module), of, form.title(id), form.variants(id));
        return done(modules.submit(id, staff.id(), wish));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.CASEWORKER})
    @PostMapping("/{module}/retirement")
    String retire(@PathVariable UUID module, @RequestParam UUID id, Staff staff) {
        kept(module, staff);
        return done(modules.submit(id, staff.id(), new RetireModule(new TextModuleId(module))));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.CASEWORKER})
    @PostMapping("/{module}/resumption")
    String resume(@PathVariable UUID module, @RequestParam UUID id, Staff staff) {
        kept(module, staff);
        return done(modules.submit(id, staff.id(), new ResumeModule(new TextModuleId(module))));
    }

    /** One that the reader may change. */
    private TextModule kept(UUID id, Staff staff) {
        var module =
                modules.find(new TextModuleId(id))
                        .orElseThrow(() -> new RefusedException(Refusal.MODULE_IS_UNKNOWN));
        check(module.unit(), staff);
        return module;
    }

    private void check(@Nullable UnitId unit, Staff staff) {
        if (!modules.mayKeep(unit, staff)) throw new RefusedException(Refusal.OTHERS_KEEP_IT);
    }

    private static String done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> "redirect:/staff/text-modules";
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
