package stellwand.demo;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.people.Grant;
import stellwand.people.Links;

/**
 * Tells whoever started the demo where its doors are. {@code console} comes last: scripts read up
 * to it. What a played evening says comes after.
 */
@Component
@Profile("demo")
class DemoLines {
    private static final Duration VALID_FOR = Duration.ofHours(8);

    private final OpenEvening evening;
    private final Links links;
    private final String url;

    DemoLines(OpenEvening evening, Links links, @Value("${stellwand.url}") String url) {
        this.evening = evening;
        this.links = links;
        this.url = url;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void print() {
        var entrance = evening.open();
        var workshop = entrance.workshop().id();
        var code = entrance.code().letters();
        var wall = new Grant.Wall(workshop, "/w/%s/wall".formatted(workshop));
        var console = new Grant.Console(workshop, "/staff/workshops/" + workshop);
        System.out.println("workshop: " + workshop);
        System.out.println("join-code: " + code);
        System.out.println("join: %s/j/%s".formatted(url, code));
        System.out.println("projector: " + links.make(wall, VALID_FOR, false));
        System.out.println("console: " + links.make(console, VALID_FOR, true));
    }
}
