package stellwand.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.evening.Browser.Screen;

/** Aylin sights one idea after the other, and takes back a wrong press. */
class SightingInOneGoTest {
    private static Demo office;
    private static Browser browser;
    private static Page aylin;

    @BeforeAll
    static void three_wait(@TempDir Path data) {
        office = Demo.newOffice(data);
        browser = new Browser();
        aylin = FirstAdministrator.of(office, browser, Screen.LAPTOP);
        send("Ein Bus in der Nacht, der auch am Krankenhaus hält");
        send("Nachts ein Bus zum Krankenhaus");
        send("Mehr Bänke am Rhein und Schatten am Spielplatz");
    }

    private static void send(String words) {
        var somebody = browser.open(Screen.PHONE, "de-DE");
        somebody.navigate(office.at("/ideas/new").toString());
        somebody.locator("#text").fill(words);
        somebody.locator("#idea-form button[type=submit]").last().click();
        somebody.waitForURL("**/ideas/own/*");
        somebody.context().close();
    }

    @AfterAll
    static void close() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
        office.close();
    }

    @Test
    void from_the_start_through_every_idea_and_back() {
        aylin.navigate(office.at("/").toString());
        aylin.locator("main a[href='/staff/start']").click();
        looks("start");
        aylin.locator("main a[href='/staff/ideas']").click();
        looks("desk");
        aylin.locator(".idea-line__number").first().click();
        assertThat(aylin.locator("button:has-text('Mit Idee 2 zusammen')")).isVisible();
        openAll();
        looks("waits");

        aylin.locator("button:has-text('Mit Idee 2 zusammen')").click();
        assertThat(aylin.locator("[role=status]")).containsText("wird zusammen mit Idee 2 geprüft");
        openAll();
        looks("decided");
        aylin.locator("[role=status] .kern-btn--primary").click();
        assertThat(aylin.locator("h1")).hasText("Idee 3");
        openAll();
        aylin.locator("#words").fill("Mehr Bänke am Rhein\n\nSchatten am Spielplatz");
        aylin.locator("#split-sure").check();
        aylin.locator("form[action$='/parts'] button").click();
        assertThat(aylin.locator("[role=status]")).containsText("in mehrere Ideen aufgeteilt");
        openNumber("Idee 4");
        assertThat(aylin.locator(".idea-facts")).containsText("Idee 3");
        looks("part");

        openNumber("2");
        assertThat(aylin.locator("main")).containsText("Ein Bus in der Nacht, der auch");
        looks("target");
        aylin.navigate(aylin.url().replace("/ideas/", "/review/"));
        assertThat(aylin.locator("main")).containsText("Ein Bus in der Nacht, der auch");
        looks("review");
        aylin.navigate(office.at("/ideas/2").toString());
        assertThat(aylin.locator("main")).containsText("von 2 Menschen vorgeschlagen");
        looks("public");

        aylin.navigate(office.at("/staff/ideas").toString());
        openAll();
        aylin.locator("li:has-text('Idee 1 wird zusammen') button").click();
        assertThat(aylin.locator("main")).containsText("wartet auf die Sichtung");
        openNumber("4711");
        looks("refused");
        aylin.locator("main .kern-btn--primary").click();
        assertThat(aylin.locator("h1")).hasText("Sichtung");
    }

    private static void openNumber(String number) {
        if (!aylin.url().endsWith("/staff/ideas")) {
            aylin.navigate(office.at("/staff/ideas").toString());
        }
        aylin.locator("#number").fill(number);
        aylin.keyboard().press("Enter");
        aylin.waitForLoadState();
    }

    private static void openAll() {
        aylin.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
    }

    private static void looks(String name) {
        aylin.setViewportSize(Screen.PHONE.width, Screen.PHONE.height);
        ForEveryone.show(aylin, "sighting-" + name + "-phone");
        aylin.setViewportSize(Screen.LAPTOP.width, Screen.LAPTOP.height);
        ForEveryone.assertIsAndShow(aylin, "sighting-" + name);
    }
}
