package stellwand.review;

import static java.util.stream.Collectors.toSet;

import java.util.Locale;
import java.util.Set;
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
import stellwand.idea.IdeaId;
import stellwand.journal.ContentId;
import stellwand.journal.Outcome;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.people.Staff;
import stellwand.web.Language;
import stellwand.web.RefusedException;

/** Words that everybody reads and that are wrong, or harm somebody. */
@Controller
@RequestMapping("/staff/review/{idea}")
class CorrectionController {
    private final Corrections corrections;
    private final CorrectionPages pages;
    private final Members members;

    CorrectionController(Corrections corrections, CorrectionPages pages, Members members) {
        this.corrections = corrections;
        this.pages = pages;
        this.members = members;
    }

    /** Before whatever is asked about one idea. */
    @ModelAttribute
    void check(@PathVariable UUID idea, @Nullable Staff staff) {
        if (staff != null) members.check(new IdeaId(idea), staff);
    }

    /**
     * @param of what was read, by its reasons: what the unit said, or the correction that waits
     * @param why for everybody to read
     */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.CASEWORKER})
    @PostMapping("/correction")
    String correct(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            @RequestParam UUID unit,
            @RequestParam UUID of,
            StatementForm form,
            @RequestParam String why,
            Staff staff) {
        var by = members.speaker(unit, staff);
        var read = new ContentId(of);
        return done(
                corrections.correct(id, staff.id(), new IdeaId(idea), by, read, form, why), idea);
    }

    /**
     * @param draft the one that was read
     */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.CASEWORKER})
    @PostMapping("/correction/release")
    String release(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            @RequestParam UUID unit,
            @RequestParam UUID draft,
            Staff staff) {
        var by = members.speaker(unit, staff);
        var read = new ContentId(draft);
        return done(corrections.release(id, staff.id(), new IdeaId(idea), by, read), idea);
    }

    /** Asks which words, and once more: erased is erased. */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @GetMapping("/erasure")
    ModelAndView choose(@PathVariable UUID idea, Locale locale) {
        return new ModelAndView("review/erasure", "page", pages.erasure(new IdeaId(idea), locale));
    }

    /**
     * @param words ids of texts
     * @param why for everybody to read
     */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/erasure")
    String erase(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") Set<UUID> words,
            @RequestParam String why,
            Staff staff,
            Locale locale) {
        var texts = words.stream().map(ContentId::new).collect(toSet());
        var language = Language.of(locale).tag();
        return done(
                corrections.erase(id, staff.id(), new IdeaId(idea), texts, language, why), idea);
    }

    private static String done(Outcome outcome, UUID idea) {
        return switch (outcome) {
            case Outcome.Done _ -> "redirect:/staff/review/" + idea;
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
