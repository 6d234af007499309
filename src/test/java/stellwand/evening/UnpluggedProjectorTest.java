package stellwand.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.evening.Browser.Screen;

/**
 * A projector that was unplugged for ten minutes is right again by itself. How long is not what
 * matters: what happens meanwhile is, and whether the feed still knows it.
 */
class UnpluggedProjectorTest {
    /** A back-off of ten seconds at most, and a slow machine. */
    private static final double SECONDS_MS = 20_000;

    /** The feed remembers 4,096 events, a quarter more before it forgets. */
    private static final int MORE_THAN_THE_FEED_REMEMBERS = 5_200;

    private static final int PEOPLE = 20;

    private Demo demo;
    private Browser browser;
    private Facilitator facilitator;
    private Page wall;
    private Cable cable;

    @BeforeEach
    void a_projector_is_plugged_in(@TempDir Path data) throws Exception {
        demo = Demo.in(data);
        browser = new Browser();
        facilitator = Facilitator.signedIn(browser, demo);
        wall = browser.open(Screen.PROJECTOR, "de-DE");
        wall.navigate(demo.line("projector"));
        wall.waitForURL("**/wall");
        cable = new Cable(demo.at("/"));
        wall.navigate(cable.at("/w/" + demo.line("workshop") + "/wall").toString());
        wall.evaluate("() => { window.neverLeft = true; }");
    }

    @AfterEach
    void close() throws Exception {
        assertThat(wall.evaluate("() => window.neverLeft")).as("nobody touched it").isEqualTo(true);
        assertThat(browser.complaints()).isEmpty();
        browser.close();
        cable.close();
        demo.close();
    }

    @Test
    void cards_another_round_and_another_view() throws Exception {
        unplug();
        phone().pin(UUID.randomUUID(), table(2), round(), "Während die Wand dunkel war");
        facilitator.openAgain(25);
        facilitator.switchTo("C");

        plugIn();

        seesCard("Während die Wand dunkel war");
        assertThat(wall.locator(".wall--board .wall__letter")).hasText("C");
        assertThat(wall.locator(".round-line__clock")).hasText("noch 25 Min.");
    }

    @Test
    void a_server_that_was_killed_and_started_again() throws Exception {
        unplug();
        phone().pin(UUID.randomUUID(), table(0), round(), "Vor dem Stromausfall");
        demo.kill();
        demo.restart();
        facilitator.console().reload();
        facilitator.switchTo("A");
        phone().pin(UUID.randomUUID(), table(0), round(), "Nach dem Stromausfall");

        plugIn();

        seesCard("Vor dem Stromausfall");
        seesCard("Nach dem Stromausfall");
    }

    @Test
    void more_than_the_feed_remembers() throws Exception {
        facilitator.switchTo("A");
        assertThat(wall.locator(".wall--board")).isVisible();
        wall.evaluate("() => { document.querySelector('main').dataset.drawn = 'before'; }");
        unplug();
        phone().pin(UUID.randomUUID(), table(0), round(), "Längst vergessen");
        walkAbout(MORE_THAN_THE_FEED_REMEMBERS);
        phone().pin(UUID.randomUUID(), table(0), round(), "Gerade eben");

        plugIn();

        seesCard("Längst vergessen");
        seesCard("Gerade eben");
        assertThat(wall.locator("main[data-drawn]")).hasCount(0);
        phone().pin(UUID.randomUUID(), table(0), round(), "Und es geht weiter");
        seesCard("Und es geht weiter");
        facilitator.switchTo("code");
        assertThat(wall.locator(".code-wall")).isVisible();
    }

    private void unplug() {
        cable.unplug();
        assertThat(wall.locator("[data-offline]")).isVisible();
    }

    private void plugIn() {
        assertThat(wall.locator("[data-offline]")).isVisible();
        cable.plugIn();
    }

    private void seesCard(String text) {
        assertThat(wall.locator(".card").getByText(text).first())
                .isVisible(new IsVisibleOptions().setTimeout(SECONDS_MS));
    }

    /** People change tables, again and again. */
    private void walkAbout(int times) throws Exception {
        facilitator.post("places", Map.of("places", Integer.toString(PEOPLE)));
        var tables = List.of(table(0), table(1));
        Callable<Void> person =
                () -> {
                    var phone = phone();
                    for (int n = 0; n < times / PEOPLE; n++) {
                        thenTaken(phone.sit(tables.get(n % 2)));
                    }
                    return null;
                };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var walk : threads.invokeAll(Collections.nCopies(PEOPLE, person))) walk.get();
        }
    }

    private static void thenTaken(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private Phone phone() throws Exception {
        return Phone.joined(demo);
    }

    private String round() throws Exception {
        return phone().board().at("/round/id").asString();
    }

    private String table(int number) throws Exception {
        return phone().board().at("/tables/" + number + "/id").asString();
    }
}
