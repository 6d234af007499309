package stellwand.room;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import stellwand.people.Code;
import stellwand.people.Open;
import stellwand.people.Session;
import stellwand.web.Language;
import stellwand.web.RefusedException;

/** Joining, for programs. */
@RestController
class JoinApi {
    private final Reception reception;

    JoinApi(Reception reception) {
        this.reception = reception;
    }

    record JoinWish(@Nullable UUID id, @Nullable String code, @Nullable String language) {}

    record Welcome(UUID workshop, String personalCode) {}

    @Open
    @PostMapping("/api/join")
    ResponseEntity<Welcome> join(
            @RequestBody JoinWish wish,
            @Nullable Session visitor,
            Locale locale,
            @RequestHeader(name = HttpHeaders.COOKIE, required = false) @Nullable String cookies) {
        if (wish.id() == null || wish.code() == null) {
            throw new RefusedException(Refusal.SOMETHING_IS_MISSING);
        }
        var entrance = reception.open(wish.code(), visitor);
        var language = Language.of(wish.language()).orElseGet(() -> Language.of(locale));
        var joined = reception.join(wish.id(), entrance.workshop(), language, cookies);
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, joined.setCookie())
                .body(
                        new Welcome(
                                joined.participant().workshop(),
                                Code.grouped(joined.personalCode())));
    }
}
