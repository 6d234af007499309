package stellwand.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import stellwand.people.Open;
import stellwand.people.ReplyCode;
import stellwand.people.Session;
import stellwand.people.contacts.Proofs;
import stellwand.web.RefusedException;

/**
 * Links of letters that prove that one has read them. The proof goes into a cookie of the browser
 * session, for this code's pages only, so that it stands in no address that one sends on.
 */
@Controller
@RequestMapping("/ideas/own/{code}")
class OwnProofController {
    static final String COOKIE = "stellwand-own";

    private final OwnIdeaPages codes;
    private final Receipts receipts;
    private final Turnstile turnstile;
    private final boolean secure;

    OwnProofController(
            OwnIdeaPages codes,
            Receipts receipts,
            Turnstile turnstile,
            @Value("${stellwand.url}") URI home) {
        this.codes = codes;
        this.receipts = receipts;
        this.turnstile = turnstile;
        this.secure = "https".equals(home.getScheme());
    }

    @Open
    @GetMapping("/p/{proof:" + Proofs.SHAPE + "}")
    ResponseEntity<Void> toIdea(@PathVariable String code, @PathVariable String proof) {
        return to(codes.read(code), "", proof);
    }

    @Open
    @GetMapping("/data/p/{proof:" + Proofs.SHAPE + "}")
    ResponseEntity<Void> toData(@PathVariable String code, @PathVariable String proof) {
        return to(codes.read(code), "/data", proof);
    }

    /**
     * The link by which an address is confirmed, or that shows all of it, goes there once more.
     *
     * @param own whether one comes from the idea's own page, and goes back there
     */
    @Open
    @PostMapping("/data/link")
    String send(
            @PathVariable String code,
            @RequestParam(defaultValue = "false") boolean own,
            HttpServletRequest from,
            @Nullable Session visitor) {
        if (!turnstile.lets(from)) throw new RefusedException(Refusal.TOO_MANY_IDEAS);
        var who = codes.own(code, visitor);
        var replyCode = codes.read(code);
        boolean sent = receipts.sendAgain(who, replyCode);
        if (own) return "redirect:" + (sent ? Arrival.LINK : Arrival.NO_LINK).at(replyCode);
        return "redirect:%s/data?sent=%s".formatted(path(replyCode), sent);
    }

    /** Whether it holds shows where something is to be seen. */
    private ResponseEntity<Void> to(ReplyCode code, String more, String proof) {
        var cookie =
                ResponseCookie.from(COOKIE, proof)
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .path(path(code))
                        .build();
        return ResponseEntity.status(HttpStatus.FOUND)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .location(URI.create(path(code) + more))
                .build();
    }

    private static String path(ReplyCode code) {
        return "/ideas/own/" + code.letters();
    }
}
