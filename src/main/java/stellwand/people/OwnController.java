package stellwand.people;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.people.passkeys.Passkeys;

/** What a member of staff sees of themselves: where and how they sign in. */
@Controller
@RequestMapping(StaffAccounts.HOME)
class OwnController {
    private final StaffPages pages;
    private final Sessions sessions;
    private final Passkeys passkeys;

    OwnController(StaffPages pages, Sessions sessions, Passkeys passkeys) {
        this.pages = pages;
        this.sessions = sessions;
        this.passkeys = passkeys;
    }

    @ForStaff
    @GetMapping
    ModelAndView me(
            Staff staff,
            Session here,
            Locale locale,
            @RequestHeader(name = HttpHeaders.USER_AGENT, required = false)
                    @Nullable String userAgent) {
        var page = pages.me(staff, here, Device.of(userAgent), locale);
        return new ModelAndView("people/me").addObject("page", page);
    }

    @ForStaff
    @PostMapping("/sessions/{session}/end")
    String end(Staff staff, @PathVariable UUID session) {
        sessions.revoke(staff.id(), session);
        return "redirect:" + StaffAccounts.HOME;
    }

    @ForStaff
    @PostMapping("/sessions/end")
    ResponseEntity<Void> endAll(Staff staff) {
        sessions.revokeAll(staff.id());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/staff/sign-in")
                .header(HttpHeaders.SET_COOKIE, sessions.farewell())
                .build();
    }

    @ForStaff
    @PostMapping("/passkeys/{passkey}")
    String rename(
            Staff staff,
            @PathVariable UUID passkey,
            @RequestParam(defaultValue = "") String label) {
        passkeys.rename(staff.id(), passkey, label);
        return "redirect:" + StaffAccounts.HOME;
    }

    @ForStaff
    @PostMapping("/passkeys/{passkey}/removal")
    String remove(Staff staff, @PathVariable UUID passkey) {
        passkeys.remove(staff.id(), passkey);
        return "redirect:" + StaffAccounts.HOME;
    }
}
