package stellwand.demo.play;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import stellwand.demo.CardStack;
import stellwand.demo.OpenEvening;
import stellwand.people.Grant;
import stellwand.people.Links;
import stellwand.workshop.Wording;
import stellwand.workshop.Workshops;

/** {@code --evening N}: begins by itself once the demo has said where its doors are. */
@Component
@Profile("demo")
class PlayedEvening {
    private static final Duration LINK_IS_VALID_FOR = Duration.ofMinutes(5);

    /** Of the real one: the same evening at every start. */
    private static final long SEED = 20170914;

    private final Links links;
    private final Workshops workshops;
    private final Environment settings;
    private final Tempo tempo;
    private final int people;
    private final CardStack cards;
    private volatile @Nullable Play play;
    private volatile @Nullable Thread thread;

    PlayedEvening(
            Links links,
            Workshops workshops,
            Environment settings,
            Tempo tempo,
            CardStack cards,
            @Value("${stellwand.evening:0}") int people) {
        this.links = links;
        this.workshops = workshops;
        this.settings = settings;
        this.tempo = tempo;
        this.people = people;
        this.cards = cards;
    }

    /** Later than whoever prints lines: see their order. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (people == 0) return;
        var port = settings.getRequiredProperty("local.server.port", Integer.class);
        var begun = new Play(URI.create("http://localhost:" + port));
        play = begun;
        thread = Thread.ofVirtual().name("evening").start(() -> hold(begun));
    }

    /** Or until it is clear that there is none. */
    void awaitEnd() throws InterruptedException {
        var holding = thread;
        if (holding != null) holding.join();
    }

    private void hold(Play evening) {
        try (evening) {
            if (!evening.begin(consoleLink())) {
                say("cards hang already, so nobody plays it again");
            } else if (!hasTheirTables()) {
                say("it has other tables than these cards; give it an empty folder with --data");
            } else {
                say(cards.summary());
                var order = RunningOrder.of(people, tempo, cards, new Random(SEED));
                evening.hold(order, tempo.minutesOfARound(), joinCode(), PlayedEvening::say);
            }
        } catch (IOException | RuntimeException e) {
            evening.tell("the evening did not begin", e);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean hasTheirTables() {
        var tables = workshops.find(OpenEvening.WORKSHOP).orElseThrow().tables();
        var titles = tables.stream().map(table -> table.title().in(Wording.ORIGINAL).text());
        return tables.size() >= cards.tableCount()
                && (cards.tables().isEmpty() || titles.toList().containsAll(cards.tables()));
    }

    private URI consoleLink() {
        var workshop = OpenEvening.WORKSHOP.id();
        var console = new Grant.Console(workshop, "/staff/workshops/" + workshop);
        return URI.create(links.make(console, LINK_IS_VALID_FOR, true));
    }

    private String joinCode() {
        return workshops.entrance(OpenEvening.WORKSHOP).orElseThrow().code().letters();
    }

    private static void say(String what) {
        System.out.println("evening: " + what);
    }

    /** Before anything else closes: nobody is to find the door shut and complain in the log. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        var playing = play;
        if (playing != null) playing.close();
    }
}
