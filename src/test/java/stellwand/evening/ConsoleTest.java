package stellwand.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.evening.Browser.Screen;

/** The facilitator on her feet: a phone in one hand, the hall before her. */
class ConsoleTest {
    private static Demo demo;
    private static Browser browser;
    private static Page overview;

    @BeforeAll
    static void open(@TempDir Path data) {
        demo = Demo.in(data);
        browser = new Browser();
        overview = browser.open(Screen.LAPTOP, "de-DE");
        overview.navigate(demo.line("console"));
        overview.locator("main button[type=submit]").first().click();
        overview.waitForURL("**/staff/workshops/*");
    }

    @AfterAll
    static void close() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
        demo.close();
    }

    private Page console;

    @BeforeEach
    void she_takes_out_her_phone() {
        console = facilitator();
    }

    @AfterEach
    void it_is_put_away() {
        console.context().close();
    }

    private static Page facilitator() {
        var page = browser.open(Screen.PHONE, "de-DE");
        page.context().addCookies(overview.context().cookies());
        page.navigate(overview.url() + "/console");
        return page;
    }

    @Test
    void people_who_sit_down_are_seen_at_a_glance() {
        var leyla = TablePage.joined(browser.open(Screen.PHONE, "de-DE"), demo, "de", 2);
        leyla.pin("Wer hilft beim Ausfüllen?");

        var third = console.locator(".console__table").nth(2).locator(".console__count");
        assertThat(third.first()).hasText("Personen: 1");
        assertThat(third.last()).hasText("Karten: 1");
        leyla.page().locator(".table-page__back").click();
        assertThat(leyla.page().locator(".table-choice__here")).hasCount(1);
        leyla.page().locator(".table-choice__one").nth(3).click();
        leyla.page().waitForURL("**/tables/*");
        assertThat(third.first()).hasText("Personen: 0");
        leyla.page().context().close();
    }

    @Test
    void an_announcement_is_read_on_every_phone_and_on_the_wall_in_its_language() {
        var amina = TablePage.joined(browser.open(Screen.PHONE, "ar"), demo, "ar", 0);
        var wall = browser.open(Screen.PROJECTOR, "de-DE");
        wall.navigate(demo.line("projector"));
        wall.waitForURL("**/wall");
        console.locator("#say-de").fill("Noch fünf Minuten");
        console.reload();
        assertThat(console.locator("#say-de")).hasValue("Noch fünf Minuten");
        console.locator("#saying summary").click();
        console.locator("#say-ar").fill("بقيت خمس دقائق");
        console.locator("#saying button[type=submit]").click();

        assertThat(amina.page().locator(".announcement")).hasText("بقيت خمس دقائق");
        assertThat(wall.locator(".announcement p")).hasCount(2);
        assertThat(console.locator("#say-de")).isEmpty();
        shot("announced-phone", amina.page());
        shot("announced-wall", wall);
        console.locator("#unsay").click();
        assertThat(amina.page().locator(".announcement")).isHidden();
        assertThat(wall.locator(".announcement")).isHidden();
        wall.context().close();
        amina.page().context().close();
    }

    @Test
    void two_facilitators_press_different_buttons_and_both_see_what_holds() {
        var other = facilitator();
        console.locator("#extend").click();
        assertThat(console.locator("#undo")).containsText("verlängert");
        assertThat(other.locator("#undo")).containsText("verlängert");

        other.locator("#close").click();
        assertThat(console.locator("#open")).containsText("Runde 2 öffnen");
        assertThat(console.locator("#undo")).containsText("Runde 1 geschlossen");
        var wall = browser.open(Screen.PROJECTOR, "de-DE");
        wall.navigate(demo.line("projector"));
        wall.waitForURL("**/wall");
        assertThat(wall.locator(".round-line__clock")).isEmpty();
        console.locator("#undo").click();

        assertThat(wall.locator(".round-line__clock")).containsText("bis");
        wall.context().close();
        assertThat(console.locator("#close")).isVisible();
        assertThat(other.locator("#close")).isVisible();
        shot("console-phone", console);
        other.context().close();
    }

    private static void shot(String name, Page page) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(!name.contains("wall"))
                        .setPath(Path.of("target", "screens", name + ".png")));
    }
}
