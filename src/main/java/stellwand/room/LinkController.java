package stellwand.room;

import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.web.RefusedException;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/** Makes and draws the links of an evening. */
@Controller("roomLinkController")
@RequestMapping("/staff/workshops/{workshop}/links")
class LinkController {
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    private final RoomLinks links;

    LinkController(RoomLinks links) {
        this.links = links;
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping
    String makeMissing(@PathVariable UUID workshop) {
        links.makeMissing(new WorkshopId(workshop));
        return backTo(workshop);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping("/wall")
    String renewWall(@PathVariable UUID workshop) {
        links.renew(new WorkshopId(workshop), null);
        return backTo(workshop);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @PostMapping("/tables/{table}")
    String renewTable(@PathVariable UUID workshop, @PathVariable UUID table) {
        links.renew(new WorkshopId(workshop), new TableId(table));
        return backTo(workshop);
    }

    private static String backTo(UUID workshop) {
        return "redirect:/staff/workshops/%s#links".formatted(workshop);
    }

    /** Whoever has the picture has the link, so no browser keeps it. */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.FACILITATOR})
    @GetMapping("/{link}/qr.svg")
    ResponseEntity<String> qrCode(@PathVariable UUID workshop, @PathVariable UUID link) {
        var row =
                links.find(new WorkshopId(workshop), link)
                        .orElseThrow(() -> new RefusedException(Refusal.LINK_IS_UNKNOWN));
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.noStore())
                .body(QrCode.svg(row.address()));
    }
}
