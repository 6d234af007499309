package stellwand.room;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.people.Code;
import stellwand.people.HostCodes;
import stellwand.people.Open;
import stellwand.people.Participants;
import stellwand.people.ReplyCode;
import stellwand.people.Staff;
import stellwand.web.RefusedException;

/** The start page: one field for every code that somebody may hold in their hand. */
@Controller
class CodeController {
    private final Participants participants;
    private final HostCodes hostCodes;
    private final JoinPages pages;

    CodeController(Participants participants, HostCodes hostCodes, JoinPages pages) {
        this.participants = participants;
        this.hostCodes = hostCodes;
        this.pages = pages;
    }

    @Open
    @GetMapping("/")
    ModelAndView start(@Nullable Staff staff) {
        return new ModelAndView("room/code", "page", new JoinPages.CodeField(null))
                .addObject("works", staff != null && staff.onlyWorkshop() == null);
    }

    /**
     * Posted, so that no code ends up in an address; a join code is public in the hall. What kind
     * it is, its length says.
     */
    @Open
    @PostMapping("/code")
    ResponseEntity<Void> goOn(
            @RequestParam String code,
            @RequestHeader(name = HttpHeaders.COOKIE, required = false) @Nullable String cookies) {
        var joinCode = Code.parseJoinCode(code);
        if (joinCode.isPresent()) return seeOther("/j/" + joinCode.get()).build();
        var replyCode = ReplyCode.parse(code);
        if (replyCode.isPresent()) return seeOther("/c/" + replyCode.get().letters()).build();
        var hostCode = HostCodes.parse(code);
        if (hostCode.isPresent()) return host(hostCode.get(), cookies);
        if (Code.parse(code).isEmpty()) throw new RefusedException(Refusal.CODE_IS_INCOMPLETE);
        var joined = participants.resume(code, cookies);
        return seeOther("/w/" + joined.participant().workshop())
                .header(HttpHeaders.SET_COOKIE, joined.setCookie())
                .build();
    }

    private ResponseEntity<Void> host(String code, @Nullable String cookies) {
        var opened = hostCodes.open(code, cookies);
        return seeOther(opened.target()).header(HttpHeaders.SET_COOKIE, opened.setCookie()).build();
    }

    private static ResponseEntity.BodyBuilder seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, address);
    }

    @ExceptionHandler
    ModelAndView tryAgain(RefusedException refused, Locale locale) {
        return pages.outside(refused.reason(), locale);
    }
}
