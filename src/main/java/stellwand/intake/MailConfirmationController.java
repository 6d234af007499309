package stellwand.intake;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import stellwand.people.Open;
import stellwand.people.Token;
import stellwand.people.contacts.Confirmations;
import stellwand.people.contacts.Confirmations.State;

/**
 * "This address is mine." Mail scanners follow links, so following asks, and only the button says
 * yes.
 */
@Controller
@RequestMapping("/ideas/mail/{token}")
class MailConfirmationController {
    private final Confirmations confirmations;

    MailConfirmationController(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    /** Asked, confirmed, or neither: the link leads nowhere any more. */
    record Page(boolean asks, boolean confirmed) {}

    @Open
    @GetMapping
    ModelAndView land(@PathVariable String token) {
        return confirmations.look(new Token(token)).map(this::shown).orElseGet(this::gone);
    }

    @Open
    @PostMapping
    ModelAndView confirm(@PathVariable String token) {
        return confirmations.confirm(new Token(token)).map(this::shown).orElseGet(this::gone);
    }

    private ModelAndView shown(State state) {
        return new ModelAndView(
                "intake/mail", "page", new Page(state == State.ASKED, state == State.CONFIRMED));
    }

    private ModelAndView gone() {
        var page = new ModelAndView("intake/mail", "page", new Page(false, false));
        page.setStatus(HttpStatus.GONE);
        return page;
    }
}
