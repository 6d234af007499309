package stellwand.intake.calls;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaKind;
import stellwand.idea.Ideas;
import stellwand.idea.Refusal;
import stellwand.journal.Outcome;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.people.Staff;
import stellwand.web.RefusedException;

/** The adviser's desk: personal matters, which nobody else reads. */
@Controller
@RequestMapping("/staff/advice")
class AdviceController {
    private static final String DESK = "redirect:/staff/advice";

    private final Ideas ideas;
    private final AdvicePages pages;

    AdviceController(Ideas ideas, AdvicePages pages) {
        this.ideas = ideas;
        this.pages = pages;
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ADVISER})
    @GetMapping
    ModelAndView desk(Locale locale) {
        return new ModelAndView("intake/advice", "page", pages.desk(locale));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ADVISER})
    @PostMapping("/{idea}/settling")
    String settle(@PathVariable UUID idea, @RequestParam UUID id, Staff staff) {
        return done(ideas.settle(id, staff.id(), new IdeaId(idea)));
    }

    /** It was none: it waits for the sighting with the others. */
    @ForStaff({Role.ADMINISTRATOR, Role.ADVISER})
    @PostMapping("/{idea}/kind")
    String decideKind(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            @RequestParam String kind,
            Staff staff) {
        var decided =
                IdeaKind.named(kind)
                        .orElseThrow(() -> new RefusedException(Refusal.KIND_IS_UNKNOWN));
        return done(ideas.decideKind(id, staff.id(), new IdeaId(idea), decided));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ADVISER})
    @PostMapping("/{idea}/undoing")
    String undo(@PathVariable UUID idea, @RequestParam UUID id, Staff staff) {
        return done(ideas.undoSighting(id, staff.id(), new IdeaId(idea)));
    }

    private static String done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> DESK;
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
