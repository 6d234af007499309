package stellwand.room;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import stellwand.people.Caller;
import stellwand.people.ForWorkshop;
import stellwand.people.Links;
import stellwand.people.Open;
import stellwand.people.Session;
import stellwand.web.RefusedException;

/** The end of a table's device: it was shared, so it keeps nothing of anybody. */
@Controller
class HandingBackController {
    private final Links links;

    HandingBackController(Links links) {
        this.links = links;
    }

    @ForWorkshop
    @PostMapping("/w/{workshop}/tables/{table}/handing-back")
    ResponseEntity<Void> handBack(
            Caller caller,
            @Nullable Session session,
            @PathVariable UUID workshop,
            @PathVariable UUID table) {
        var host = caller.hosts().get(table);
        if (session == null || host == null || !host.workshop().equals(workshop)) {
            throw new RefusedException(Refusal.NOT_A_TABLE_DEVICE);
        }
        var answer =
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, "/handed-back");
        links.handBack(session, host)
                .ifPresent(cookie -> answer.header(HttpHeaders.SET_COOKIE, cookie));
        return answer.build();
    }

    @Open
    @GetMapping("/handed-back")
    String thanks() {
        return "room/handed-back";
    }
}
