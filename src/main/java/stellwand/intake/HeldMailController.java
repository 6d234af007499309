package stellwand.intake;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import stellwand.mailbox.fetch.HeldMail;
import stellwand.people.ForStaff;
import stellwand.people.Role;

/** What a person says of a mail that is held. */
@Controller
@RequestMapping("/staff/held-mail/{mail}")
class HeldMailController {
    private static final String LIST = "redirect:/staff/unread-mail#held";

    private final HeldMail held;

    HeldMailController(HeldMail held) {
        this.held = held;
    }

    /** It is an idea after all. */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/release")
    String release(@PathVariable UUID mail) {
        held.release(mail);
        return LIST;
    }

    /** It is none for us. */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/ending")
    String end(@PathVariable UUID mail) {
        held.end(mail);
        return LIST;
    }

    /** The ending was a mistake. */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/return")
    String takeBack(@PathVariable UUID mail) {
        held.takeBack(mail);
        return LIST;
    }
}
