package stellwand.stage;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import stellwand.journal.Outcome;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.people.Staff;
import stellwand.web.RefusedException;
import stellwand.workshop.WorkshopId;

/** Switching the walls. From the console. */
@Controller
class StageController {
    private final Stage stage;

    StageController(Stage stage) {
        this.stage = stage;
    }

    /**
     * @param view as {@link WallView#written} has it
     */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping("/staff/workshops/{workshop}/wall")
    String switchWalls(
            @PathVariable UUID workshop,
            @RequestParam UUID id,
            @RequestParam String view,
            Staff staff) {
        var wanted =
                WallView.parse(view)
                        .orElseThrow(() -> new RefusedException(Refusal.VIEW_IS_UNKNOWN));
        return switch (stage.switchWalls(id, staff.id(), new WorkshopId(workshop), wanted)) {
            case Outcome.Done _ -> "redirect:/staff/workshops/%s/console".formatted(workshop);
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
