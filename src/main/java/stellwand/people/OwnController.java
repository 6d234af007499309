package stellwand.people;

import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a member of staff sees of themselves: where they are signed in. */
@Controller
@RequestMapping(StaffAccounts.HOME)
class OwnController {
    private final StaffPages pages;
    private final Sessions sessions;

    OwnController(StaffPages pages, Sessions sessions) {
        this.pages = pages;
        this.sessions = sessions;
    }

    @ForStaff
    @GetMapping
    ModelAndView me(Staff staff, Session here, Locale locale) {
        return new ModelAndView("people/me").addObject("page", pages.me(staff, here, locale));
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
}
