package stellwand.room;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.board.Boards;
import stellwand.journal.Outcome;
import stellwand.people.Open;
import stellwand.people.ReplyCode;
import stellwand.people.Session;
import stellwand.room.ReplyDesk.Lead.Elsewhere;
import stellwand.room.ReplyDesk.Lead.ToCard;
import stellwand.web.RefusedException;

/** A card, found by its reply code: no account, no name. */
@Controller
class ReplyController {
    private final ReplyDesk desk;
    private final Boards boards;
    private final JoinPages outside;

    ReplyController(ReplyDesk desk, Boards boards, JoinPages outside) {
        this.desk = desk;
        this.boards = boards;
        this.outside = outside;
    }

    @Open
    @GetMapping("/c/{code}")
    ModelAndView card(@PathVariable String code, @Nullable Session visitor, Locale locale) {
        return shown("room/reply", code, visitor, locale);
    }

    /** Asks once more: erased is erased. */
    @Open
    @GetMapping("/c/{code}/erasure")
    ModelAndView askAgain(@PathVariable String code, @Nullable Session visitor, Locale locale) {
        return shown("room/erasure", code, visitor, locale);
    }

    /** A code that is no card's goes on to whatever it is of. */
    private ModelAndView shown(
            String template, String code, @Nullable Session visitor, Locale locale) {
        return switch (desk.find(code, visitor)) {
            case ToCard(var card) ->
                    new ModelAndView(template, "page", desk.page(code, card, locale));
            case Elsewhere(var address) -> new ModelAndView("redirect:" + address);
        };
    }

    @Open
    @PostMapping("/c/{code}/erasure")
    ResponseEntity<Void> erase(
            @PathVariable String code, @RequestParam UUID id, @Nullable Session visitor) {
        return switch (desk.find(code, visitor)) {
            case ToCard _ -> erased(desk.read(code), id);
            case Elsewhere(var address) -> seeOther(address);
        };
    }

    private ResponseEntity<Void> erased(ReplyCode code, UUID id) {
        return switch (boards.erase(code, id).orElseThrow()) {
            case Outcome.Done _ -> seeOther("/c/" + code.letters());
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }

    private static ResponseEntity<Void> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }

    @ExceptionHandler
    ModelAndView tryAgain(RefusedException refused, Locale locale) {
        return outside.outside(refused.reason(), locale);
    }
}
