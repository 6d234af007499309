package stellwand.protocol;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.board.Boards;
import stellwand.board.CardOnPage;
import stellwand.board.FoundCard;
import stellwand.board.Looks;
import stellwand.board.Standing;
import stellwand.journal.Outcome;
import stellwand.people.Caller;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.web.RefusedException;
import stellwand.workshop.WorkshopId;

/**
 * Who prepared or led the evening finds a name in its record: the card goes for good, at any time,
 * also one that does not hang.
 */
@Controller
@RequestMapping("/staff/workshops/{workshop}/cards/{number}/erasure")
class CardErasureController {
    private final Boards boards;
    private final Looks looks;

    CardErasureController(Boards boards, Looks looks) {
        this.boards = boards;
        this.looks = looks;
    }

    /**
     * @param id makes sending the form twice harmless
     */
    record Page(UUID workshop, UUID id, int number, @Nullable CardOnPage card) {}

    /** Asks once more: erased is erased. */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @GetMapping
    ModelAndView ask(@PathVariable UUID workshop, @PathVariable int number) {
        var card = find(workshop, number);
        if (card.standing() == Standing.ERASED) return new ModelAndView(backTo(workshop));
        var page = new Page(workshop, UUID.randomUUID(), number, card.onPage());
        return new ModelAndView("protocol/erasure", "page", page);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping
    String erase(
            Caller caller,
            @PathVariable UUID workshop,
            @PathVariable int number,
            @RequestParam UUID id) {
        var card = find(workshop, number).id();
        return switch (boards.erase(caller, new WorkshopId(workshop), card, id)) {
            case Outcome.Done _ -> backTo(workshop);
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }

    private FoundCard find(UUID workshop, int number) {
        return looks.numbered(new WorkshopId(workshop), number)
                .orElseThrow(() -> new RefusedException(Refusal.CARD_IS_UNKNOWN));
    }

    private static String backTo(UUID workshop) {
        return "redirect:/staff/workshops/%s/record".formatted(workshop);
    }
}
