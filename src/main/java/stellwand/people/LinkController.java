package stellwand.people;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where links land. Open to anybody: the link itself says who may. */
@Controller
class LinkController {
    private final LinkDesk desk;

    LinkController(LinkDesk desk) {
        this.desk = desk;
    }

    /**
     * @param isFirst asks for name and address of the first administrator
     */
    record Page(boolean isFirst) {}

    /** Mail scanners follow links, so a link that works once waits for a click on a button. */
    @Open
    @GetMapping("/link/{token}")
    Object land(
            @PathVariable String token,
            @RequestHeader(name = HttpHeaders.COOKIE, required = false) @Nullable String cookies) {
        var link = desk.look(token);
        if (!link.once()) return goOn(desk.open(token, null, cookies));
        var page = new Page(link.grant() instanceof Grant.FirstAdministrator);
        return new ModelAndView("people/link").addObject("page", page);
    }

    @Open
    @PostMapping("/link/{token}")
    ResponseEntity<Void> use(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "") String name,
            @RequestHeader(name = HttpHeaders.COOKIE, required = false) @Nullable String cookies,
            @RequestHeader(name = HttpHeaders.USER_AGENT, required = false)
                    @Nullable String userAgent) {
        var first = new Invitation(mail, name, Set.of(Role.ADMINISTRATOR), null);
        return goOn(desk.open(token, first, cookies, Device.of(userAgent)));
    }

    private static ResponseEntity<Void> goOn(LinkDesk.Admitted admitted) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(admitted.target()))
                .header(HttpHeaders.SET_COOKIE, admitted.setCookie())
                .build();
    }
}
