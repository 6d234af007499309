package stellwand.room;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.people.Caller;
import stellwand.people.Open;
import stellwand.people.Session;
import stellwand.web.Language;
import stellwand.web.RefusedException;
import stellwand.workshop.JoinCode;

/** Where the code on the wall leads: choosing a language is joining. */
@Controller
class JoinController {
    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    private final Reception reception;
    private final JoinPages pages;
    private final Doorplate doorplate;

    JoinController(Reception reception, JoinPages pages, Doorplate doorplate) {
        this.reception = reception;
        this.pages = pages;
        this.doorplate = doorplate;
    }

    /** Whoever is in already is led on, even when the door is shut by now. */
    @Open
    @GetMapping("/j/{code}")
    ModelAndView welcome(
            @PathVariable String code, Caller caller, @Nullable Session visitor, Locale locale) {
        var entrance = reception.find(code, visitor);
        var workshop = entrance.workshop();
        if (caller.participantIn(workshop.id()).isPresent()) {
            return new ModelAndView("redirect:/w/" + workshop.id());
        }
        if (reception.isOver(entrance)) {
            return new ModelAndView("room/over", "page", pages.tooLate(entrance, locale));
        }
        Reception.shut(entrance)
                .ifPresent(why -> {
                    throw new RefusedException(why);
                });
        return new ModelAndView("room/join", "page", pages.welcome(entrance, locale));
    }

    @Open
    @PostMapping("/join")
    ResponseEntity<Void> join(
            @RequestParam UUID id,
            @RequestParam String code,
            @RequestParam String language,
            @Nullable Session visitor,
            Locale locale,
            @RequestHeader(name = HttpHeaders.COOKIE, required = false) @Nullable String cookies) {
        var entrance = reception.open(code, visitor);
        var chosen = Language.of(language).orElseGet(() -> Language.of(locale));
        var joined = reception.join(id, entrance.workshop(), chosen, cookies);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, joined.setCookie())
                .header(HttpHeaders.LOCATION, seat(entrance.workshop().id(), chosen))
                .build();
    }

    /** By way of the frame's choice of language, which remembers it. */
    private static String seat(UUID workshop, Language chosen) {
        return "/w/%s?lang=%s".formatted(workshop, chosen.tag());
    }

    @Open
    @GetMapping("/j/{code}/qr.svg")
    ResponseEntity<String> qrCode(@PathVariable String code) {
        var address =
                JoinCode.parse(code)
                        .map(doorplate::join)
                        .orElseThrow(() -> new RefusedException(Refusal.CODE_IS_UNKNOWN));
        return ResponseEntity.ok().contentType(SVG).cacheControl(AN_HOUR).body(QrCode.svg(address));
    }

    @ExceptionHandler
    ModelAndView stayOutside(RefusedException refused, Locale locale) {
        return pages.outside(refused.reason(), locale);
    }
}
