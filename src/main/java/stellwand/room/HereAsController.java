package stellwand.room;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.people.Caller;
import stellwand.people.ForStaff;
import stellwand.people.ForWorkshop;
import stellwand.people.Participant;
import stellwand.people.Role;
import stellwand.people.duties.StakeholderGroup;
import stellwand.web.RefusedException;
import stellwand.workshop.WorkshopId;

/**
 * The last question of the evening: as what people are here. The answer travels in the body of a
 * post, and what the browser is told afterwards is the same whatever it was, or whether there was
 * one.
 */
@Controller
class HereAsController {
    private final HereAsDesk desk;

    HereAsController(HereAsDesk desk) {
        this.desk = desk;
    }

    /**
     * @param asked by those who come from the question
     */
    @ForWorkshop
    @GetMapping("/w/{workshop}/here-as")
    ModelAndView ask(
            Caller caller,
            @PathVariable UUID workshop,
            @RequestParam(required = false) @Nullable String asked) {
        participant(caller, workshop);
        var page = desk.page(caller, new WorkshopId(workshop), asked != null);
        return new ModelAndView("room/here-as", "page", page);
    }

    @ForWorkshop
    @PostMapping("/w/{workshop}/here-as")
    String answer(
            Caller caller,
            @PathVariable UUID workshop,
            @RequestParam(name = "as", required = false) @Nullable Set<StakeholderGroup> groups) {
        desk.count(participant(caller, workshop), groups == null ? Set.of() : groups);
        return "redirect:/w/%s/here-as?asked".formatted(workshop);
    }

    private static Participant participant(Caller caller, UUID workshop) {
        return caller.participantIn(workshop)
                .orElseThrow(() -> new RefusedException(Refusal.ONLY_PARTICIPANTS_ARE_ASKED));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping("/staff/workshops/{workshop}/here-as/closure")
    String close(@PathVariable UUID workshop) {
        desk.close(new WorkshopId(workshop));
        return "redirect:/staff/workshops/%s#here-as".formatted(workshop);
    }
}
