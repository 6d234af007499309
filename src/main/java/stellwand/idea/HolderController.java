package stellwand.idea;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import stellwand.journal.Outcome;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.people.Staff;
import stellwand.unit.UnitId;
import stellwand.web.Language;
import stellwand.web.RefusedException;

/** From the coordination to a unit, and back. */
@Controller
@RequestMapping("/staff/ideas/{idea}/holder")
class HolderController {
    private final Holders holders;
    private final Readers readers;

    HolderController(Holders holders, Readers readers) {
        this.holders = holders;
        this.readers = readers;
    }

    /** Before whatever is asked about one idea. */
    @ModelAttribute
    void check(@PathVariable UUID idea, @Nullable Staff staff) {
        if (staff != null) readers.check(new IdeaId(idea), staff);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping
    String handOver(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            @RequestParam UUID unit,
            @RequestParam(required = false) @Nullable LocalDate due,
            @RequestParam(defaultValue = "") String reason,
            Staff staff,
            Locale locale) {
        var to = new UnitId(unit);
        var language = Language.of(locale).tag();
        return done(
                holders.handOver(id, staff.id(), new IdeaId(idea), to, due, language, reason),
                idea);
    }

    /** As the promised path has it. */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/path")
    String handOn(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String reason,
            Staff staff,
            Locale locale) {
        var language = Language.of(locale).tag();
        return done(holders.handOn(id, staff.id(), new IdeaId(idea), language, reason), idea);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/deadline")
    String moveDeadline(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            @RequestParam LocalDate due,
            @RequestParam String reason,
            Staff staff,
            Locale locale) {
        var language = Language.of(locale).tag();
        return done(
                holders.moveDeadline(id, staff.id(), new IdeaId(idea), due, language, reason),
                idea);
    }

    /** Beside the one that has it. */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/asked")
    String ask(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            @RequestParam UUID unit,
            @RequestParam(required = false) @Nullable LocalDate due,
            @RequestParam(defaultValue = "") String reason,
            Staff staff,
            Locale locale) {
        var whom = new UnitId(unit);
        var language = Language.of(locale).tag();
        return done(
                holders.ask(id, staff.id(), new IdeaId(idea), whom, due, language, reason), idea);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/asked/end")
    String endAsking(
            @PathVariable UUID idea, @RequestParam UUID id, @RequestParam UUID unit, Staff staff) {
        return done(holders.endAsking(id, staff.id(), new IdeaId(idea), new UnitId(unit)), idea);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/return")
    String handBack(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            @RequestParam String reason,
            Staff staff,
            Locale locale) {
        var language = Language.of(locale).tag();
        return done(
                holders.handBack(id, staff.id(), new IdeaId(idea), null, language, reason), idea);
    }

    private static String done(Outcome outcome, UUID idea) {
        return switch (outcome) {
            case Outcome.Done _ -> "redirect:/staff/ideas/" + idea;
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
