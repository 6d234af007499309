package stellwand.people;

import java.time.LocalDate;
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
import stellwand.people.passkeys.Passkeys;

/** One member of staff: what they may, until when, and what to do when their phone is gone. */
@Controller
@RequestMapping("/staff/{staff}")
class MemberController {
    private final StaffAccounts accounts;
    private final StaffPages pages;
    private final Sessions sessions;
    private final Passkeys passkeys;

    MemberController(
            StaffAccounts accounts, StaffPages pages, Sessions sessions, Passkeys passkeys) {
        this.accounts = accounts;
        this.pages = pages;
        this.sessions = sessions;
        this.passkeys = passkeys;
    }

    @ForStaff(Role.ADMINISTRATOR)
    @GetMapping
    ModelAndView member(
            @PathVariable UUID staff, @RequestParam(required = false) @Nullable String saved) {
        var page = pages.member(staff);
        return shown(saved == null ? page : page.saved());
    }

    /** Whoever gives up administering cannot come back to this page. */
    @ForStaff(Role.ADMINISTRATOR)
    @PostMapping
    ModelAndView change(
            Staff administrator,
            @PathVariable UUID staff,
            @RequestParam(defaultValue = "") Set<Role> role,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate endsOn) {
        var slip = accounts.change(staff, role, endsOn);
        if (slip.isPresent()) return corrected(staff, role, endsOn, slip.get());
        boolean stays = role.contains(Role.ADMINISTRATOR) || !staff.equals(administrator.id());
        var next = stays ? "/staff/%s?saved".formatted(staff) : StaffAccounts.HOME;
        return new ModelAndView("redirect:" + next);
    }

    @ForStaff(Role.ADMINISTRATOR)
    @PostMapping("/sessions/end")
    String signOutEverywhere(@PathVariable UUID staff) {
        sessions.revokeAll(accounts.known(staff).id());
        return back(staff);
    }

    @ForStaff(Role.ADMINISTRATOR)
    @PostMapping("/passkeys/removal")
    String removePasskeys(@PathVariable UUID staff) {
        passkeys.removeAll(accounts.known(staff).id());
        return back(staff);
    }

    private static String back(UUID staff) {
        return "redirect:/staff/%s?saved".formatted(staff);
    }

    private ModelAndView corrected(
            UUID staff, Set<Role> roles, @Nullable LocalDate endsOn, Refusal slip) {
        var page = pages.member(staff).corrected(roles, StaffPages.typed(endsOn), slip);
        var answer = shown(page);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private static ModelAndView shown(MemberPage page) {
        return new ModelAndView("people/member").addObject("page", page);
    }
}
