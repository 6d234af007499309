package stellwand.people;

import static java.util.Objects.requireNonNullElse;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import stellwand.people.passkeys.Answer;
import stellwand.people.passkeys.Question;

/** What the browser and we say to each other about passkeys, always in two steps. */
@RestController
class PasskeyApi {
    private static final Answer.Made NOTHING_MADE = new Answer.Made(null, null);
    private static final Answer.Signed NOTHING_SIGNED =
            new Answer.Signed(null, null, null, null, null);

    private final PasskeyDesk desk;

    PasskeyApi(PasskeyDesk desk) {
        this.desk = desk;
    }

    /**
     * @param label how its owner calls it
     */
    record NewPasskey(@Nullable String label, Answer.@Nullable Made answer) {}

    /**
     * @param to where to go on
     */
    record SignIn(@Nullable String to, Answer.@Nullable Signed answer) {}

    record GoOn(String to) {}

    @ForStaff
    @PostMapping("/api/passkeys/questions")
    Question.ToBegin begin(Staff staff) {
        return desk.begin(staff);
    }

    @ForStaff
    @PostMapping("/api/passkeys")
    ResponseEntity<Void> add(Staff staff, @RequestBody NewPasskey made, Locale locale) {
        var answer = requireNonNullElse(made.answer(), NOTHING_MADE);
        desk.add(staff, made.label(), answer, locale);
        return ResponseEntity.status(HttpStatus.CREATED).build();
    }

    @Open
    @PostMapping("/api/passkey-sign-ins/questions")
    Question.ToSignIn ask() {
        return desk.ask();
    }

    @Open
    @PostMapping("/api/passkey-sign-ins")
    ResponseEntity<GoOn> signIn(
            @RequestBody SignIn wish,
            @RequestHeader(name = HttpHeaders.COOKIE, required = false) @Nullable String cookies,
            @RequestHeader(name = HttpHeaders.USER_AGENT, required = false)
                    @Nullable String userAgent) {
        var answer = requireNonNullElse(wish.answer(), NOTHING_SIGNED);
        var target = requireNonNullElse(wish.to(), StaffAccounts.START);
        var admitted = desk.open(answer, target, cookies, Device.of(userAgent));
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, admitted.setCookie())
                .body(new GoOn(admitted.target()));
    }
}
