package stellwand.room;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.floor.Ending;
import stellwand.journal.Outcome;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.people.Staff;
import stellwand.web.Language;
import stellwand.web.RefusedException;
import stellwand.workshop.Wording.Phrase;
import stellwand.workshop.WorkshopId;

/** The facilitator ends the evening, and takes that back when it was too early. */
@Controller
@RequestMapping("/staff/workshops/{workshop}/ending")
class EndingController {
    private final Endings endings;
    private final Ending ending;
    private final Screens screens;

    EndingController(Endings endings, Ending ending, Screens screens) {
        this.endings = endings;
        this.ending = ending;
        this.screens = screens;
    }

    /**
     * @param wish makes sending the form twice harmless
     * @param round the one that is closed with it
     */
    record Question(UUID workshop, UUID wish, Phrase title, @Nullable RoundLine round) {}

    /** Asks once more: it reaches every phone. */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @GetMapping
    ModelAndView ask(@PathVariable UUID workshop, Locale locale) {
        var language = Language.of(locale).tag();
        var id = new WorkshopId(workshop);
        var title = screens.evening(id).title().in(language);
        var round = screens.of(id, 0, language).round();
        return new ModelAndView(
                "room/ending", "page", new Question(workshop, UUID.randomUUID(), title, round));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping
    String end(@PathVariable UUID workshop, @RequestParam UUID id, Staff staff) {
        return done(endings.end(id, staff.id(), new WorkshopId(workshop)), workshop);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping("/undoing")
    String resume(@PathVariable UUID workshop, @RequestParam UUID id, Staff staff) {
        return done(ending.resume(id, staff.id(), new WorkshopId(workshop)), workshop);
    }

    private static String done(Outcome outcome, UUID workshop) {
        return switch (outcome) {
            case Outcome.Done _ -> "redirect:/staff/workshops/%s/console".formatted(workshop);
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
