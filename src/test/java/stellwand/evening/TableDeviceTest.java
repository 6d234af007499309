package stellwand.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import stellwand.evening.Browser.Screen;

/**
 * A device lies on the table; its host came by a link. The organiser has the other hand on the
 * evening.
 */
@TestMethodOrder(MethodOrderer.MethodName.class)
class TableDeviceTest {
    private static Demo demo;
    private static Browser browser;
    private static Page staff;

    @BeforeAll
    static void open(@TempDir Path data) {
        demo = Demo.in(data);
        browser = new Browser();
        staff = browser.open(Screen.LAPTOP, "de-DE");
        staff.navigate(demo.line("console"));
        staff.locator("main button[type=submit]").first().click();
        staff.waitForURL("**/staff/workshops/*");
        staff.locator("form[action$='/links'] button").click();
        assertThat(staff.locator(".pass__address a")).hasCount(7);
    }

    @AfterAll
    static void close() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
        demo.close();
    }

    private Page device;
    private TablePage table;

    @BeforeEach
    void the_device_is_put_on_the_second_table() {
        device = browser.open(Screen.TABLET, "de-DE");
        device.navigate(staff.locator(".pass__address a").nth(2).getAttribute("href"));
        device.waitForURL("**/tables/*");
        table = new TablePage(device);
    }

    @AfterEach
    void it_is_taken_away() {
        device.context().close();
    }

    @Test
    void enter_pins_the_card_and_the_next_one_can_be_written_at_once() {
        device.locator("#new-text").focus();
        for (var words :
                new String[] {"Kein Termin frei", "Niemand hebt ab", "Post kommt zu spät"}) {
            device.keyboard().type(words);
            device.keyboard().press("Enter");
            assertThat(device.locator("#new-text")).isEmpty();
            assertThat(device.locator("#new-text")).isFocused();
        }

        for (var words :
                new String[] {"Kein Termin frei", "Niemand hebt ab", "Post kommt zu spät"}) {
            table.seesOnBoard(words);
        }
        shot("device-written", device);
    }

    @Test
    void what_was_written_is_folded_and_the_reply_code_is_said() {
        table.pin("Wo ist Zimmer 12?").seesOnBoard("Wo ist Zimmer 12?");

        assertThat(device.locator(".codes")).containsText("Rückmeldecode");
        assertThat(device.locator(".codes__letters")).isInViewport();
        assertThat(table.mine().first()).isHidden();
        device.locator("#mine summary").click();
        assertThat(table.mine().first()).isVisible();
        shot("device-unfolded", device);
    }

    @Test
    void an_example_comes_to_the_host_alone_and_no_browser_keeps_it() {
        var leyla = joined("de");
        leyla.page().locator(".compose__example summary").click();
        leyla.page().locator("#new-card [name=example]").fill("drei Stunden am Montag");
        leyla.pin("Lange Schlangen").seesOnBoard("Lange Schlangen");

        assertThat(table.hanging("Lange Schlangen")).containsText("drei Stunden am Montag");
        assertThat(leyla.hanging("Lange Schlangen")).not().containsText("drei Stunden");
        shot("device-example", device);
        table.hanging("Lange Schlangen").locator(".card__edit").click();
        assertThat(device.locator("#edit-card [name=example]")).hasValue("drei Stunden am Montag");
        shot("device-edit", device);
        device.locator(".hosting__release").click();
        assertThat(leyla.hanging("Lange Schlangen")).containsText("drei Stunden am Montag");
        assertThat(kept(device)).doesNotContain("drei Stunden");
        leyla.page().context().close();
    }

    private static String kept(Page page) {
        return (String) page.evaluate("() => JSON.stringify({...localStorage})");
    }

    @Test
    void an_arabic_card_and_its_german_translation_are_read_everywhere() {
        var amina = joined("ar");
        amina.pin("لا أحد يعرف إلى أين يذهب").seesOnBoard("لا أحد يعرف");
        table.seesOnBoard("لا أحد يعرف");

        table.hanging("لا أحد يعرف").locator(".card__edit").click();
        device.locator("#translate-text").fill("Niemand weiß, wohin man gehen soll");
        device.locator("#translate [name=checked]").check();
        shot("translate-form", device);
        device.reload();
        table.hanging("لا أحد يعرف").locator(".card__edit").click();
        assertThat(device.locator("#translate-text"))
                .hasValue("Niemand weiß, wohin man gehen soll");
        device.locator("#translate button").click();
        assertThat(table.hanging("Niemand weiß")).isVisible();
        table.hanging("Niemand weiß").locator(".card__edit").click();
        assertThat(device.locator("#translate-text"))
                .hasValue("Niemand weiß, wohin man gehen soll");
        assertThat(device.locator("#translate [name=checked]")).isChecked();
        device.locator(".compose__leave").click();

        var wall = browser.open(Screen.PROJECTOR, "de-DE");
        wall.navigate(staff.locator(".pass__address a").first().getAttribute("href"));
        wall.waitForURL("**/wall");
        wall.navigate(device.url().replace("/tables/", "/wall/"));
        for (var board :
                new Locator[] {table.hanging("Niemand weiß"), amina.hanging("Niemand weiß")}) {
            assertThat(board.locator("[lang=ar]")).hasAttribute("dir", "rtl");
            assertThat(board.locator("[lang=de]")).hasAttribute("dir", "ltr");
        }
        assertThat(wall.getByText("Niemand weiß, wohin")).isVisible();
        assertThat(wall.getByText("لا أحد يعرف")).isVisible();
        shot("translated-device", device);
        shot("translated-phone", amina.page());
        shot("translated-wall", wall);
        wall.context().close();
        amina.page().context().close();
    }

    @Test
    void own_phones_go_off_and_on_and_a_begun_card_stays_in_sight() {
        var leyla = joined("de");
        leyla.type("Noch nicht fertig");
        var omar = joined("de");

        staff.reload();
        staff.locator(".round-entry--OPEN summary").click();
        press("Ausschalten: eigene Handys an Tisch B");
        assertThat(omar.page().locator("#write")).isHidden();
        assertThat(omar.page().locator("#listen")).isVisible();
        assertThat(omar.page().locator("#board .card__answer:visible")).hasCount(0);
        assertThat(leyla.page().locator("#write")).isVisible();
        shot("phones-off", omar.page());
        shot("phones-off-begun", leyla.page());

        staff.locator(".round-entry--OPEN summary").click();
        press("Einschalten: eigene Handys an Tisch B");
        assertThat(omar.page().locator("#write")).isVisible();
        leyla.pin("Noch nicht fertig").seesOnBoard("Noch nicht fertig");
        leyla.page().context().close();
        omar.page().context().close();
    }

    @Test
    void the_organiser_s_correction_reaches_open_pages() {
        device.locator("#new-text").fill("Was ich gerade schreibe");
        var texts = browser.open(Screen.LAPTOP, "de-DE");
        texts.context().addCookies(staff.context().cookies());
        texts.navigate(staff.url().replaceAll("#.*", ""));
        shot("organiser-links", texts);
        texts.locator("a[href*='/texts/']").nth(3).click();
        texts.locator("[name^=TABLE_TITLE][name$='.de']").fill("Servicestelle");
        texts.locator("main form button[type=submit]").first().click();

        assertThat(device.locator("h1")).containsText("Servicestelle");
        assertThat(device.locator("#new-text")).hasValue("Was ich gerade schreibe");
        texts.context().close();
    }

    /** The last one: the round stays closed. */
    @Test
    void z_a_closed_round_says_so_and_what_was_begun_is_still_pinned() {
        var leyla = joined("de");
        leyla.type("Gerade noch");
        var omar = joined("de");

        staff.reload();
        staff.locator(".round-entry--OPEN form[action$='/closure'] button").click();

        assertThat(leyla.page().locator("#late")).isVisible();
        assertThat(omar.page().locator("#pause")).isVisible();
        assertThat(omar.page().locator("#write")).isHidden();
        assertThat(device.locator("#pause")).isVisible();
        shot("closed-begun", leyla.page());
        leyla.page().reload();
        assertThat(leyla.page().locator("#late")).isVisible();
        assertThat(leyla.page().locator("#new-text")).hasValue("Gerade noch");
        shot("closed-device", device);
        leyla.page().locator("#new-card button[type=submit]").click();
        leyla.seesOnBoard("Gerade noch");
        assertThat(leyla.page().locator("#write")).isHidden();
        shot("closed-sent", leyla.page());
        leyla.page().context().close();
        omar.page().context().close();
    }

    private static void press(String name) {
        staff.locator(".round-entry--OPEN [aria-label='%s']".formatted(name)).click();
    }

    private static TablePage joined(String language) {
        return TablePage.joined(browser.open(Screen.PHONE, language), demo, language, 1);
    }

    private static void shot(String name, Page page) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(!name.contains("wall"))
                        .setPath(Path.of("target", "screens", name + ".png")));
    }
}
