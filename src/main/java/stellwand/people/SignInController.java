package stellwand.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.people.passkeys.Passkeys;
import stellwand.web.NetworkAddress;
import stellwand.web.RefusedException;

/** In and out, for staff. */
@Controller
class SignInController {
    private static final String SIGN_IN = "/staff/sign-in";

    private final SignIns signIns;
    private final Sessions sessions;
    private final Passkeys passkeys;

    SignInController(SignIns signIns, Sessions sessions, Passkeys passkeys) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.passkeys = passkeys;
    }

    /**
     * @param isPossible whether mail is sent here at all
     * @param isAsked whether the answer is shown, the same for every address
     * @param passkeysAt where signing in with a passkey works; null when it does nowhere
     */
    record Page(boolean isPossible, boolean isAsked, String to, @Nullable String passkeysAt) {}

    @Open
    @GetMapping(SIGN_IN)
    ModelAndView form(@RequestParam(defaultValue = StaffAccounts.START) String to) {
        return page(false, SignIns.ours(to));
    }

    @Open
    @PostMapping(SIGN_IN)
    String ask(
            @RequestParam String mail,
            @RequestParam(defaultValue = StaffAccounts.START) String to,
            HttpServletRequest from,
            Locale locale) {
        var work = signIns.ask(NetworkAddress.of(from), mail, to, locale);
        if (work.isEmpty()) throw new RefusedException(Refusal.TOO_MANY_ASK);
        return "redirect:/staff/sign-in/asked";
    }

    @Open
    @GetMapping("/staff/sign-in/asked")
    ModelAndView asked() {
        return page(true, StaffAccounts.START);
    }

    private ModelAndView page(boolean isAsked, String to) {
        var page = new Page(signIns.isPossible(), isAsked, to, passkeys.origin().orElse(null));
        return new ModelAndView("people/sign-in").addObject("page", page);
    }

    /** Whoever is not signed in is signed out just the same. */
    @Open
    @PostMapping("/staff/sign-out")
    ResponseEntity<Void> signOut(@Nullable Session session) {
        if (session != null) sessions.revoke(session.id());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, SIGN_IN)
                .header(HttpHeaders.SET_COOKIE, sessions.farewell())
                .build();
    }
}
