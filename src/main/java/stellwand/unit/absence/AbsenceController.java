package stellwand.unit.absence;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.people.Staff;
import stellwand.unit.UnitId;
import stellwand.web.RefusedException;

/** Who is away: said by themselves, or by the coordination. */
@Controller
@RequestMapping("/staff/absences")
class AbsenceController {
    private final Absences absences;
    private final AbsencePages pages;

    AbsenceController(Absences absences, AbsencePages pages) {
        this.absences = absences;
        this.pages = pages;
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.CASEWORKER})
    @GetMapping
    ModelAndView list(Staff staff, Locale locale) {
        return new ModelAndView("unit/absences", "page", pages.list(staff, locale));
    }

    /**
     * @param who works where, as {@link AbsencePages.Post#key} names it
     */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.CASEWORKER})
    @PostMapping
    String note(
            @RequestParam String who,
            @RequestParam(required = false) @Nullable LocalDate first,
            @RequestParam(required = false) @Nullable LocalDate last,
            Staff staff) {
        return done(who, (unit, away) -> absences.note(unit, away, first, last, staff));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.CASEWORKER})
    @PostMapping("/end")
    String end(@RequestParam String who, Staff staff) {
        return done(who, (unit, away) -> absences.end(unit, away, staff));
    }

    private static String done(String who, BiFunction<UnitId, UUID, Optional<Refusal>> wish) {
        var slip =
                AbsencePages.Post.of(who)
                        .map(it -> wish.apply(new UnitId(it.unit()), it.staff()))
                        .orElse(Optional.of(Refusal.WORKS_NOT_THERE));
        if (slip.isPresent()) throw new RefusedException(slip.get());
        return "redirect:/staff/absences";
    }
}
