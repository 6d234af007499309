package stellwand.floor;

import java.util.Map;
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
import stellwand.workshop.Wording;
import stellwand.workshop.WorkshopId;

/** What the facilitator says to all, and how they sit. From the console. */
@Controller
@RequestMapping("/staff/workshops/{workshop}")
class FloorController {
    private final Floor floor;

    FloorController(Floor floor) {
        this.floor = floor;
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping("/announcement")
    String announce(
            @PathVariable UUID workshop,
            @RequestParam UUID id,
            @RequestParam String de,
            @RequestParam(defaultValue = "") String en,
            @RequestParam(defaultValue = "") String ar,
            Staff staff) {
        var words = Wording.of(id, "announcement", Map.of("de", de, "en", en, "ar", ar));
        return done(floor.announce(id, staff.id(), new WorkshopId(workshop), words), workshop);
    }

    /**
     * @param seen which announcement the button stood under
     */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping("/announcement/end")
    String endAnnouncement(
            @PathVariable UUID workshop,
            @RequestParam UUID id,
            @RequestParam int seen,
            Staff staff) {
        var where = new WorkshopId(workshop);
        return done(floor.endAnnouncement(id, staff.id(), where, seen), workshop);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping("/places")
    String setPlaces(
            @PathVariable UUID workshop,
            @RequestParam UUID id,
            @RequestParam int places,
            Staff staff) {
        return done(floor.setPlaces(id, staff.id(), new WorkshopId(workshop), places), workshop);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping("/moving")
    String moving(
            @PathVariable UUID workshop,
            @RequestParam UUID id,
            @RequestParam boolean allowed,
            Staff staff) {
        var where = new WorkshopId(workshop);
        return done(
                allowed
                        ? floor.allowMoving(id, staff.id(), where)
                        : floor.stopMoving(id, staff.id(), where),
                workshop);
    }

    private static String done(Outcome outcome, UUID workshop) {
        return switch (outcome) {
            case Outcome.Done _ -> "redirect:/staff/workshops/%s/console".formatted(workshop);
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
