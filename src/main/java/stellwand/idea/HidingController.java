package stellwand.idea;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.journal.Outcome;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.people.Staff;
import stellwand.web.Language;
import stellwand.web.RefusedException;

/** What everybody reads of an idea, and that it goes for good. */
@Controller
@RequestMapping("/staff/ideas/{idea}")
class HidingController {
    private final Hidings hidings;
    private final HidingPages pages;
    private final Readers readers;

    HidingController(Hidings hidings, HidingPages pages, Readers readers) {
        this.hidings = hidings;
        this.pages = pages;
        this.readers = readers;
    }

    /** Before whatever is asked about one idea. */
    @ModelAttribute
    void check(@PathVariable UUID idea, @Nullable Staff staff) {
        if (staff != null) readers.check(new IdeaId(idea), staff);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/hiding")
    String hide(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            @RequestParam WhichWords words,
            Staff staff) {
        return done(hidings.hide(id, staff.id(), new IdeaId(idea), words), idea);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/showing")
    String show(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            @RequestParam WhichWords words,
            Staff staff) {
        return done(hidings.show(id, staff.id(), new IdeaId(idea), words), idea);
    }

    /** Asks once more: erased is erased. */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @GetMapping("/erasure")
    ModelAndView askAgain(@PathVariable UUID idea, Locale locale) {
        return new ModelAndView("idea/erasure", "page", pages.erasure(new IdeaId(idea), locale));
    }

    /**
     * @param reason for its author
     */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/erasure")
    String erase(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            @RequestParam String reason,
            Staff staff,
            Locale locale) {
        var language = Language.of(locale).tag();
        return done(hidings.erase(id, staff.id(), new IdeaId(idea), language, reason), idea);
    }

    private static String done(Outcome outcome, UUID idea) {
        return switch (outcome) {
            case Outcome.Done _ -> "redirect:/staff/ideas/" + idea;
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
