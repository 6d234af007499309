package stellwand.intake;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.idea.Catalogue;
import stellwand.idea.Contributors;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaLines;
import stellwand.idea.IdeaRow;
import stellwand.idea.Readers;
import stellwand.idea.Standing;
import stellwand.language.LetterLanguage;
import stellwand.people.Account;
import stellwand.people.ForStaff;
import stellwand.people.ReplyCode;
import stellwand.people.Role;
import stellwand.people.Staff;
import stellwand.people.StaffAccounts;
import stellwand.web.RefusedException;

/**
 * Somebody stands at the counter again and has lost the slip that they got there. Whoever holds it
 * can erase everything, so it is asked once more, and kept who printed it.
 */
@Controller
@RequestMapping("/staff/ideas/{idea}/slip")
class SlipAgainController {
    private final Catalogue catalogue;
    private final Contributors contributors;
    private final Readers readers;
    private final SlipsAgain slips;
    private final StaffAccounts accounts;

    SlipAgainController(
            Catalogue catalogue,
            Contributors contributors,
            Readers readers,
            SlipsAgain slips,
            StaffAccounts accounts) {
        this.catalogue = catalogue;
        this.contributors = contributors;
        this.readers = readers;
        this.slips = slips;
        this.accounts = accounts;
    }

    /**
     * @param before that it was printed anew
     */
    record Page(UUID id, UUID idea, int number, List<Line> before) {}

    record Line(String on, String by) {}

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @GetMapping
    ModelAndView ask(@PathVariable UUID idea, Staff staff, Locale locale) {
        var row = lost(idea, staff);
        var before =
                slips.of(row.id()).stream()
                        .map(it -> new Line(IdeaLines.day(it.at(), locale), name(it.by())))
                        .toList();
        var page = new Page(UUID.randomUUID(), idea, row.number(), before);
        return new ModelAndView("intake/slip-again", "page", page);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping
    String print(@PathVariable UUID idea, @RequestParam UUID id, Staff staff) {
        var row = lost(idea, staff);
        var code = code(row);
        slips.note(id, row.id(), staff.id());
        var theirs = LetterLanguage.of(row.language());
        return "redirect:/staff/counter/%s?language=%s&again=true"
                .formatted(code.letters(), theirs.tag());
    }

    /** Of what came on another way nobody at the counter can know whose it is. */
    private IdeaRow lost(UUID idea, Staff staff) {
        var id = new IdeaId(idea);
        readers.check(id, staff);
        return catalogue
                .detail(id)
                .map(it -> it.row())
                .filter(it -> it.way().isByStaff() && it.standing() != Standing.ERASED)
                .orElseThrow(() -> new RefusedException(Refusal.NO_SLIP_OF_THAT));
    }

    private ReplyCode code(IdeaRow row) {
        return contributors
                .author(row.id())
                .flatMap(author -> contributors.replyCode(row.id(), author))
                .orElseThrow(() -> new RefusedException(Refusal.NO_SLIP_OF_THAT));
    }

    private String name(UUID staff) {
        return accounts.find(staff).map(Account::name).orElse("–");
    }
}
