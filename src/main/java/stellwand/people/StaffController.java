package stellwand.people;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.people.StaffAccounts.Answer.Invited;
import stellwand.people.StaffAccounts.Answer.Not;

/** Who belongs to the staff. */
@Controller
@RequestMapping("/staff")
class StaffController {
    private final StaffAccounts accounts;
    private final StaffPages pages;

    StaffController(StaffAccounts accounts, StaffPages pages) {
        this.accounts = accounts;
        this.pages = pages;
    }

    @ForStaff(Role.ADMINISTRATOR)
    @GetMapping
    ModelAndView list(@RequestParam(required = false) @Nullable String sent, Locale locale) {
        var page = pages.list(locale);
        return shown(sent == null ? page : page.withInvitationSent());
    }

    @ForStaff(Role.ADMINISTRATOR)
    @PostMapping
    ModelAndView invite(
            @RequestParam String mail,
            @RequestParam String name,
            @RequestParam(defaultValue = "") Set<Role> role,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate endsOn,
            Locale locale) {
        var typed = new Invitation(mail, name, role, endsOn);
        return switch (accounts.invite(typed, locale)) {
            case Invited invited -> told(invited, locale);
            case Not(var reason) -> corrected(typed, reason, locale);
        };
    }

    @ForStaff(Role.ADMINISTRATOR)
    @PostMapping("/{staff}/links")
    ModelAndView inviteAgain(@PathVariable UUID staff, Locale locale) {
        return told(accounts.inviteAgain(staff, locale), locale);
    }

    @ForStaff(Role.ADMINISTRATOR)
    @PostMapping("/{staff}/revocation")
    String revoke(@PathVariable UUID staff) {
        accounts.revoke(staff);
        return "redirect:/staff";
    }

    /**
     * After a post comes a redirect, except here: without a mail server the link is shown, this
     * once, and must not stand in an address.
     */
    private ModelAndView told(Invited invited, Locale locale) {
        var link = invited.link();
        return link == null
                ? new ModelAndView("redirect:/staff?sent")
                : shown(pages.list(locale).withLink(invited.account().name(), link));
    }

    private ModelAndView corrected(Invitation typed, Refusal slip, Locale locale) {
        var answer = shown(pages.list(locale).corrected(typed, slip));
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private static ModelAndView shown(StaffPage page) {
        return new ModelAndView("people/staff").addObject("page", page);
    }
}
