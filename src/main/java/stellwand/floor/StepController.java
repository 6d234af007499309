package stellwand.floor;

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
import stellwand.workshop.AgendaItemId;
import stellwand.workshop.WorkshopId;

/** One step on in the run sheet, and back when it was a mistake. From the console. */
@Controller
@RequestMapping("/staff/workshops/{workshop}")
class StepController {
    private final Agenda agenda;
    private final Floor floor;

    StepController(Agenda agenda, Floor floor) {
        this.agenda = agenda;
        this.floor = floor;
    }

    /**
     * @param seen how many steps the run sheet had made when the button was drawn
     */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping("/agenda/{item}/beginning")
    String begin(
            @PathVariable UUID workshop,
            @PathVariable UUID item,
            @RequestParam UUID id,
            @RequestParam int seen,
            Staff staff) {
        var where = new WorkshopId(workshop);
        return done(agenda.begin(id, staff.id(), where, new AgendaItemId(item), seen), workshop);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping("/agenda/undoing")
    String undoBeginning(
            @PathVariable UUID workshop,
            @RequestParam UUID id,
            @RequestParam int step,
            Staff staff) {
        return done(agenda.undo(id, staff.id(), new WorkshopId(workshop), step), workshop);
    }

    /** Moving stopped or allowed, an announcement made or ended. */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping("/floor/undoing")
    String undo(
            @PathVariable UUID workshop,
            @RequestParam UUID id,
            @RequestParam int step,
            Staff staff) {
        return done(floor.undo(id, staff.id(), new WorkshopId(workshop), step), workshop);
    }

    private static String done(Outcome outcome, UUID workshop) {
        return switch (outcome) {
            case Outcome.Done _ -> "redirect:/staff/workshops/%s/console".formatted(workshop);
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
