package stellwand.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.evening.Browser.Screen;
import stellwand.people.ShownReplyCode;

/** A tablet comes to a table by code, goes through many hands, and is handed back. */
class SharedDeviceTest {
    private static final double AFTER_AN_OUTAGE_MS = 20_000;

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
        assertThat(staff.locator(".pass__code strong")).hasCount(6);
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
    void somebody_types_the_code_of_the_second_table() {
        device = browser.open(Screen.TABLET, "de-DE");
        device.navigate(demo.at("/").toString());
        shot("host-code", device);
        device.locator("#code").fill(staff.locator(".pass__code strong").nth(1).textContent());
        device.locator("#code").press("Enter");
        device.waitForURL("**/tables/*");
        device.locator("#looks").waitFor();
        table = new TablePage(device);
    }

    @AfterEach
    void it_is_taken_away() {
        device.context().close();
    }

    @Test
    void codes_are_told_once_and_the_list_has_none() {
        table.pin("Erste Karte").pin("Zweite Karte").seesOnBoard("Zweite Karte");

        assertThat(device.locator(".codes__letters")).hasCount(2);
        assertThat(device.locator(".codes__letters").first()).isInViewport();
        seen("device-codes", device);
        isForEveryone(device);
        device.locator("#mine summary").click();
        assertThat(table.mine().first()).containsText("Zweite Karte");
        assertThat(device.locator("#mine .my-card__letters")).hasCount(0);
        device.locator(".codes__given").click();
        assertThat(device.locator(".codes__all")).isHidden();

        device.reload();
        table.seesOnBoard("Zweite Karte");
        assertThat(device.locator(".codes__all")).isHidden();
        assertThat((String) device.evaluate("() => JSON.stringify({...localStorage})"))
                .doesNotContainPattern(ShownReplyCode.PATTERN);
    }

    @Test
    void after_an_outage_every_author_gets_their_code() {
        device.context().setOffline(true);
        for (var words : new String[] {"Ohne Netz eins", "Ohne Netz zwei", "Ohne Netz drei"}) {
            table.pin(words);
        }
        device.locator(".device summary").click();
        device.locator(".device__form button").click();
        assertThat(device.locator(".device__wrong")).containsText("noch nicht alles gesendet (3)");
        shot("device-unsent", device);

        device.context().setOffline(false);
        assertThat(device.locator(".codes__letters"))
                .hasCount(3, new HasCountOptions().setTimeout(AFTER_AN_OUTAGE_MS));
    }

    @Test
    void handed_back_it_is_nobody_s_and_keeps_nothing() {
        var there = device.url();
        table.pin("Bleibt an der Wand").seesOnBoard("Bleibt an der Wand");
        table.hanging("Bleibt an der Wand").locator(".card__edit").click();
        device.locator(".hosting__hide").click();
        device.keyboard().type("Ein halber Grund");
        table.type("Noch nicht angepinnt");
        device.locator(".device summary").click();
        device.locator(".device__form button").click();
        assertThat(device.locator(".device__wrong")).containsText("Im Kartenfeld steht noch etwas");
        assertThat(device.locator(".device__wrong")).isInViewport();
        seen("device-return", device);
        isForEveryone(device);

        table.type("");
        device.locator(".device__form button").click();

        device.waitForURL("**/handed-back");
        shot("handed-back", device);
        assertThat((int) device.evaluate("() => localStorage.length")).isZero();
        assertThat(device.context().cookies("http://localhost"))
                .noneMatch(cookie -> cookie.name.equals("stellwand"));
        device.goBack();
        assertThat(device.locator("body")).not().containsText("Bleibt an der Wand");
        device.navigate(there);
        assertThat(device.locator("#table-page")).hasCount(0);
    }

    @Test
    void enter_in_an_example_is_a_new_line_and_ctrl_enter_pins() {
        table.type("Mit Beispiel");
        device.locator("#new-card .compose__example summary").click();
        device.locator("#new-card [name=example]").focus();
        device.keyboard().type("Zeile eins");
        device.keyboard().press("Enter");
        device.keyboard().type("Zeile zwei");
        assertThat(device.locator("#new-card [name=example]")).hasValue("Zeile eins\nZeile zwei");

        device.keyboard().press("Control+Enter");

        table.seesOnBoard("Mit Beispiel");
        assertThat(device.locator("#new-text")).isFocused();
    }

    private static void isForEveryone(Page page) {
        ForEveryone.assertAxeFindsNothing(page, page.url());
    }

    private static void shot(String name, Page page) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screens", name + ".png")));
    }

    /** What people have before their eyes, without scrolling. */
    private static void seen(String name, Page page) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + ".png")));
    }
}
