package stellwand.intake.calls;

import static org.springframework.http.HttpStatus.BAD_REQUEST;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.people.Staff;
import stellwand.people.contacts.ContactList;

/** "Calls and letters": whom somebody has to tell what became of their idea. */
@Controller
@RequestMapping("/staff/contacts")
class ContactListController {
    private static final String LIST = "redirect:/staff/contacts";

    private final ContactListPages pages;
    private final ContactList contacts;

    ContactListController(ContactListPages pages, ContactList contacts) {
        this.pages = pages;
        this.contacts = contacts;
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @GetMapping
    ModelAndView list(Locale locale) {
        return new ModelAndView("intake/calls", "page", pages.page(locale));
    }

    /**
     * @param of the state that they were told: as the page showed it
     * @param upTo when the last thing happened that the page knew
     */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/{idea}/{contributor}/telling")
    String told(
            @PathVariable UUID idea,
            @PathVariable UUID contributor,
            @RequestParam String of,
            @RequestParam Instant upTo,
            Staff staff) {
        if (!CallRules.isState(of)) throw new ResponseStatusException(BAD_REQUEST);
        contacts.told(idea, contributor, of, upTo, staff.id());
        return LIST;
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/{idea}/{contributor}/telling/undoing")
    String notTold(@PathVariable UUID idea, @PathVariable UUID contributor) {
        contacts.notTold(idea, contributor);
        return LIST;
    }
}
