package stellwand.chain;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.chain.ChainCommand.DescribeChain;
import stellwand.chain.ChainCommand.EraseChain;
import stellwand.chain.ChainCommand.PublishChain;
import stellwand.chain.ChainCommand.WithdrawChain;
import stellwand.journal.Outcome;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.people.Staff;
import stellwand.theme.ThemeId;
import stellwand.web.RefusedException;

/** Service chains as staff keep them: all of them, and one after the other. */
@Controller
@RequestMapping("/staff/chains")
class ChainDeskController {
    private final Chains chains;
    private final ChainDeskPages desk;
    private final ChainPages pages;

    ChainDeskController(Chains chains, ChainDeskPages desk, ChainPages pages) {
        this.chains = chains;
        this.desk = desk;
        this.pages = pages;
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @GetMapping
    ModelAndView list(Locale locale) {
        return new ModelAndView("chain/desk", "page", desk.list(locale));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @GetMapping("/new")
    ModelAndView blank(Locale locale) {
        return new ModelAndView("chain/edit", "page", desk.blank(locale));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @GetMapping("/{chain}")
    ModelAndView edit(
            @PathVariable UUID chain,
            @RequestParam(required = false) @Nullable UUID done,
            Locale locale) {
        return new ModelAndView("chain/edit", "page", desk.edit(new ChainId(chain), done, locale));
    }

    /** As everybody will read it. */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @GetMapping("/{chain}/preview")
    ModelAndView preview(@PathVariable UUID chain, Locale locale) {
        return new ModelAndView("chain/chain", "page", pages.preview(new ChainId(chain), locale));
    }

    /** A new one, too: its page has made its id. */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/{chain}")
    String describe(
            @PathVariable UUID chain,
            @RequestParam UUID id,
            @RequestParam(required = false) @Nullable UUID theme,
            @RequestParam Map<String, String> typed,
            Staff staff) {
        var form = new ChainForm(typed);
        var wish =
                new DescribeChain(
                        new ChainId(chain),
                        theme == null ? null : new ThemeId(theme),
                        form.words(id, ChainText.NAME),
                        form.words(id, ChainText.ABOUT));
        return done(chains.submit(id, staff.id(), wish), chain, chain);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/{chain}/publication")
    String publish(@PathVariable UUID chain, @RequestParam UUID id, Staff staff) {
        var wish = new PublishChain(new ChainId(chain));
        return done(chains.submit(id, staff.id(), wish), chain, chain);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/{chain}/withdrawal")
    String withdraw(@PathVariable UUID chain, @RequestParam UUID id, Staff staff) {
        var wish = new WithdrawChain(new ChainId(chain));
        return done(chains.submit(id, staff.id(), wish), chain, chain);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/{chain}/erasure")
    String erase(@PathVariable UUID chain, @RequestParam UUID id, Staff staff) {
        var outcome = chains.submit(id, staff.id(), new EraseChain(new ChainId(chain)));
        return done(outcome, "redirect:/staff/chains");
    }

    /** Back to the chain, where the page shows what was saved. */
    static String done(Outcome outcome, UUID chain, UUID saved) {
        return done(outcome, "redirect:/staff/chains/%s?done=%s".formatted(chain, saved));
    }

    private static String done(Outcome outcome, String page) {
        return switch (outcome) {
            case Outcome.Done _ -> page;
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
