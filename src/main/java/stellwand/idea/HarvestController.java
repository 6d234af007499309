package stellwand.idea;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.people.Staff;
import stellwand.web.RefusedException;
import stellwand.workshop.WorkshopId;

/** From the boards of an evening into the sighting. */
@Controller
class HarvestController {
    private final Harvest harvest;

    HarvestController(Harvest harvest) {
        this.harvest = harvest;
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/staff/workshops/{workshop}/ideas")
    String takeOver(@PathVariable UUID workshop, Staff staff) {
        var evening = new WorkshopId(workshop);
        if (!harvest.isRipe(evening)) throw new RefusedException(Refusal.EVENING_IS_NOT_OVER);
        harvest.takeOver(evening, staff.id());
        return "redirect:/staff/workshops/" + workshop + "#ideas";
    }
}
