package stellwand.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.nio.file.Path;
import java.util.regex.Pattern;
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
        return facilitator(Screen.PHONE);
    }

    private static Page facilitator(Screen screen) {
        var page = browser.open(screen, "de-DE");
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
        console.locator("#extend-5").click();
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

        assertThat(wall.locator(".round-line__clock")).containsText("Std.");
        wall.context().close();
        assertThat(console.locator("#close")).isVisible();
        assertThat(other.locator("#close")).isVisible();
        shot("console-phone", console);
        other.context().close();
    }

    @Test
    void a_table_without_network_calls_and_the_facilitator_comes() {
        var leyla = TablePage.joined(browser.open(Screen.PHONE, "de-DE"), demo, "de", 1);
        var atTheTable = leyla.page().locator(".call__state");
        leyla.page().context().setOffline(true);
        leyla.page().locator("#call button").click();
        assertThat(atTheTable).containsText("sobald es wieder Netz gibt");
        shot("call-waiting", leyla.page());
        leyla.page().context().setOffline(false);

        var row = console.locator(".call-row");
        assertThat(row)
                .containsText(
                        "Tisch B ruft die Moderation",
                        new ContainsTextOptions().setTimeout(30_000));
        assertThat(console).hasTitle(Pattern.compile("^Tisch B ruft – Regie.*"));
        assertThat(atTheTable).hasText("Die Moderation ist gerufen.");
        shot("console-called", console);
        var laptop = facilitator(Screen.LAPTOP);
        shot("console-called-laptop", laptop);
        laptop.context().close();
        console.locator("#answer-B").click();

        assertThat(atTheTable).hasText("Die Moderation kommt zu Ihnen.");
        assertThat(row).hasCount(0);
        assertThat(console).hasTitle(Pattern.compile("^Regie.*"));
        shot("call-heard", leyla.page());
        leyla.page().context().close();
    }

    @Test
    void the_run_sheet_goes_on_by_a_press_and_back_by_name() {
        var now = console.locator(".run-sheet__now");
        assertThat(now).containsText("seit");
        var before = now.locator("strong").first().innerText();
        console.locator("#further summary").click();
        console.locator("#further button").first().click();
        assertThat(now).not().containsText(before);
        assertThat(console.locator("#undo")).containsText("begonnen");
        shot("console-sheet", console);

        console.locator("#undo").click();
        assertThat(now).containsText(before);
    }

    @Test
    void own_phones_go_off_at_all_tables_with_one_press_and_on_again_by_name() {
        var omar = TablePage.joined(browser.open(Screen.PHONE, "de-DE"), demo, "de", 4);
        console.locator("#phones-all-off").click();
        assertThat(omar.page().locator("#listen")).isVisible();
        assertThat(console.locator("#undo")).containsText("an mehreren Tischen aus");

        console.locator("#undo").click();
        assertThat(omar.page().locator("#write")).isVisible();
        omar.page().context().close();
    }

    @Test
    void a_button_that_is_out_of_date_does_nothing_and_says_so_where_it_was_pressed() {
        var other = facilitator();
        console.locator("#move").click();
        assertThat(other.locator("#undo")).containsText("Wechsel angehalten");
        other.route("**/console", route -> route.abort());
        console.locator("#undo").click();
        assertThat(console.locator("#move")).hasText("Wechsel anhalten");

        other.locator("#undo").click();
        assertThat(other.locator("#refused"))
                .containsText("Inzwischen ist etwas anderes geschehen");
        shot("console-refused", other);
        assertThat(console.locator("#move")).hasText("Wechsel anhalten");
        other.context().close();
    }

    @Test
    void on_a_laptop_all_is_seen_at_a_glance_in_each_language() {
        var laptop = facilitator(Screen.LAPTOP);
        shot("console-laptop", laptop);
        laptop.navigate(overview.url() + "/console?lang=ar");
        assertThat(laptop.locator("html")).hasAttribute("dir", "rtl");
        shot("console-laptop-ar", laptop);
        laptop.setViewportSize(360, 800);
        shot("console-phone-ar", laptop);
        laptop.setViewportSize(320, 640);
        var wider = laptop.evaluate("document.documentElement.scrollWidth > innerWidth");
        assertThat(wider).isEqualTo(false);
        laptop.navigate(overview.url() + "/console?lang=de");
        laptop.context().close();
    }

    private static void shot(String name, Page page) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(!name.contains("wall"))
                        .setPath(Path.of("target", "screens", name + ".png")));
    }
}
