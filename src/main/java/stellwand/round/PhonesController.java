package stellwand.round;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import stellwand.journal.Outcome;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.people.Staff;
import stellwand.web.RefusedException;
import stellwand.workshop.WorkshopId;

/** Own phones at all tables with one press, from the console. */
@Controller
@RequestMapping("/staff/workshops/{workshop}/rounds")
class PhonesController {
    private final Phones phones;

    PhonesController(Phones phones) {
        this.phones = phones;
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping("/{round}/own-phones")
    String together(
            @PathVariable UUID workshop,
            @PathVariable UUID round,
            @RequestParam UUID id,
            @RequestParam boolean on,
            Staff staff) {
        var where = new WorkshopId(workshop);
        return done(phones.together(id, staff.id(), where, new RoundId(round), on), workshop);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping("/own-phones/undoing")
    String undo(
            @PathVariable UUID workshop,
            @RequestParam UUID id,
            @RequestParam int step,
            Staff staff) {
        return done(phones.undo(id, staff.id(), new WorkshopId(workshop), step), workshop);
    }

    private static String done(Outcome outcome, UUID workshop) {
        return switch (outcome) {
            case Outcome.Done _ -> "redirect:/staff/workshops/%s/console".formatted(workshop);
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
