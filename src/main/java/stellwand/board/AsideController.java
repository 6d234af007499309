package stellwand.board;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import stellwand.board.Answers.Changed;
import stellwand.people.Caller;
import stellwand.people.ForWorkshop;
import stellwand.workshop.WorkshopId;

/**
 * Cards that the host of their table takes off the pinboard, and hangs there again. A DELETE has no
 * body: its command's id comes in the address.
 */
@RestController
@RequestMapping(
        path = "/api/workshops/{workshop}/cards/{card}",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AsideController {
    private final Boards boards;
    private final Answers answers;

    AsideController(Boards boards, Answers answers) {
        this.boards = boards;
        this.answers = answers;
    }

    /** Nobody but author and table host sees it from now on; the author reads why. */
    @ForWorkshop
    @PutMapping("/hiding")
    Changed hide(
            Caller caller,
            @PathVariable UUID workshop,
            @PathVariable UUID card,
            @RequestBody Hiding hiding,
            HttpServletResponse response) {
        return answers.changed(
                boards.hide(caller, new WorkshopId(workshop), new CardId(card), hiding), response);
    }

    @ForWorkshop
    @DeleteMapping("/hiding")
    Changed show(
            Caller caller,
            @PathVariable UUID workshop,
            @PathVariable UUID card,
            @RequestParam(required = false) @Nullable UUID id,
            HttpServletResponse response) {
        return answers.changed(
                boards.show(caller, new WorkshopId(workshop), new CardId(card), id), response);
    }

    /** Into the parking lot. */
    @ForWorkshop
    @PutMapping("/parking")
    Changed park(
            Caller caller,
            @PathVariable UUID workshop,
            @PathVariable UUID card,
            @RequestBody CardController.Wish wish,
            HttpServletResponse response) {
        return answers.changed(
                boards.park(caller, new WorkshopId(workshop), new CardId(card), wish.id()),
                response);
    }

    @ForWorkshop
    @DeleteMapping("/parking")
    Changed bringBack(
            Caller caller,
            @PathVariable UUID workshop,
            @PathVariable UUID card,
            @RequestParam(required = false) @Nullable UUID id,
            HttpServletResponse response) {
        return answers.changed(
                boards.bringBack(caller, new WorkshopId(workshop), new CardId(card), id), response);
    }
}
