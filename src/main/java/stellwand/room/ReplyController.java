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
import stellwand.people.Session;
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
        try {
            return new ModelAndView("room/reply", "page", desk.page(code, visitor, locale));
        } catch (RefusedException refused) {
            if (refused.reason() != Refusal.CARD_IS_UNKNOWN) throw refused;
            var elsewhere = desk.elsewhere(code).orElseThrow(() -> refused);
            return new ModelAndView("redirect:" + elsewhere);
        }
    }

    /** Asks once more: erased is erased. */
    @Open
    @GetMapping("/c/{code}/erasure")
    ModelAndView askAgain(@PathVariable String code, @Nullable Session visitor, Locale locale) {
        return new ModelAndView("room/erasure", "page", desk.page(code, visitor, locale));
    }

    @Open
    @PostMapping("/c/{code}/erasure")
    ResponseEntity<Void> erase(
            @PathVariable String code, @RequestParam UUID id, @Nullable Session visitor) {
        desk.find(code, visitor);
        var replyCode = desk.read(code);
        return switch (boards.erase(replyCode, id).orElseThrow()) {
            case Outcome.Done _ ->
                    ResponseEntity.status(HttpStatus.SEE_OTHER)
                            .header(HttpHeaders.LOCATION, "/c/" + replyCode.letters())
                            .build();
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }

    @ExceptionHandler
    ModelAndView tryAgain(RefusedException refused, Locale locale) {
        return outside.outside(refused.reason(), locale);
    }
}
