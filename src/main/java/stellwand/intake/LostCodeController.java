package stellwand.intake;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.intake.LostCodes.Typed;
import stellwand.people.Open;

/** "Code lost?" One field for where we reach somebody; the answer is always the same. */
@Controller
class LostCodeController {
    private final LostCodes lost;
    private final Turnstile turnstile;

    LostCodeController(LostCodes lost, Turnstile turnstile) {
        this.lost = lost;
        this.turnstile = turnstile;
    }

    @Open
    @PostMapping("/ideas/own/lost")
    ModelAndView send(@RequestParam String reach, HttpServletRequest from) {
        if (!turnstile.letsAsk(from)) return again(reach, Refusal.TOO_MANY_ASK);
        return switch (lost.read(reach)) {
            case Typed.Wrong(var why) -> again(reach, why);
            case Typed.Reach(var way) -> {
                lost.ask(way);
                yield new ModelAndView("redirect:/ideas/own?asked=true");
            }
        };
    }

    private ModelAndView again(String typed, Refusal why) {
        var page =
                new ModelAndView(
                        "intake/where", "page", lost.where(false, true).withReach(typed, why));
        page.setStatus(
                why == Refusal.TOO_MANY_ASK
                        ? HttpStatus.TOO_MANY_REQUESTS
                        : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
