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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.evening.Browser.Screen;

/**
 * The host of a table puts cards that belong together under a heading; everybody sees it at once.
 */
class HeadingsTest {
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
        staff.locator(".pass__address a").first().waitFor();
    }

    @AfterAll
    static void close() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
        demo.close();
    }

    private Page device;
    private TablePage table;
    private TablePage leyla;

    @BeforeEach
    void the_device_is_put_on_the_second_table_and_somebody_sits_there() {
        device = browser.open(Screen.TABLET, "de-DE");
        device.navigate(staff.locator(".pass__address a").nth(2).getAttribute("href"));
        device.waitForURL("**/tables/*");
        table = new TablePage(device);
        leyla = TablePage.joined(browser.open(Screen.PHONE, "ar"), demo, "ar", 1);
    }

    @AfterEach
    void they_go() {
        device.context().close();
        leyla.page().context().close();
    }

    @Test
    void three_cards_hang_under_a_new_heading_on_every_screen() {
        for (var words : new String[] {"Nur vormittags offen", "Freitags zu", "Keine Termine"}) {
            leyla.pin(words).seesOnBoard(words);
            table.seesOnBoard(words);
        }
        var wall = wallOfTheTable();

        table.hanging("Nur vormittags").locator(".card__cluster").press("Enter");
        device.locator("#heading-text").press("Enter");
        device.locator(".heading-form button[type=submit]").click();
        assertThat(device.locator("#heading-wrong")).containsText("Schreiben Sie zuerst");
        device.locator("#heading-text").fill("Öffnungszeiten");
        isForEveryone(device);
        seen("heading-form-device", device);
        device.locator(".heading-form button[type=submit]").press("Enter");
        underHeading(device, "Öffnungszeiten", "Nur vormittags");

        for (var words : new String[] {"Freitags zu", "Keine Termine"}) {
            table.hanging(words).locator(".card__cluster").click();
            assertThat(device.locator(".choosing__one")).isFocused();
            if (words.equals("Keine Termine")) {
                isForEveryone(device);
                seen("heading-choice-device", device);
            }
            device.locator(".choosing__one").click();
            underHeading(device, "Öffnungszeiten", words);
        }
        assertThat(table.hanging("Keine Termine").locator(".card__cluster")).isFocused();

        for (var words : new String[] {"Nur vormittags", "Freitags zu", "Keine Termine"}) {
            underHeading(leyla.page(), "Öffnungszeiten", words);
        }
        assertThat(wall.locator(".wall__heading:visible").first()).hasText("Öffnungszeiten");
        assertThat(wall.locator(".wall__strip + .wall__group:visible").first())
                .containsText("Nur vormittags");
        seen("headings-wall", wall);
        leyla.page().reload();
        underHeading(leyla.page(), "Öffnungszeiten", "Freitags zu");
        isForEveryone(leyla.page());
        shot("headings-phone", leyla.page());
        wall.reload();
        assertThat(wall.locator(".wall__heading:visible").first()).hasText("Öffnungszeiten");
        isForEveryone(wall);
        device.reload();
        device.locator(".cluster__heading").first().scrollIntoViewIfNeeded();
        seen("headings-device", device);
        wall.context().close();
    }

    @Test
    void an_arabic_heading_is_read_from_the_right_changed_and_removed_without_its_cards() {
        leyla.pin("لا مترجم").seesOnBoard("لا مترجم");
        table.seesOnBoard("لا مترجم");
        var wall = wallOfTheTable();

        table.hanging("لا مترجم").locator(".card__cluster").click();
        if (device.locator(".choosing__new").isVisible()) device.locator(".choosing__new").click();
        device.locator("#heading-text").fill("اللغة");
        device.locator("#heading-language").selectOption("ar");
        device.reload();
        table.hanging("لا مترجم").locator(".card__cluster").click();
        assertThat(device.locator("#heading-text")).hasValue("اللغة");
        assertThat(device.locator("#heading-language")).hasValue("ar");
        device.locator(".heading-form button[type=submit]").click();

        underHeading(device, "اللغة", "لا مترجم");
        for (var screen : new Page[] {device, leyla.page()}) {
            assertThat(heading(screen, "اللغة")).hasAttribute("dir", "rtl");
            assertThat(heading(screen, "اللغة")).hasAttribute("lang", "ar");
        }
        assertThat(wall.locator(".wall__heading[dir=rtl][lang=ar]").first()).hasText("اللغة");

        device.locator(".cluster", with("اللغة")).locator(".cluster__edit").press("Enter");
        device.locator("#heading-text").fill("لغات");
        isForEveryone(device);
        seen("heading-edit-device", device);
        device.locator(".heading-form button[type=submit]").click();
        underHeading(leyla.page(), "لغات", "لا مترجم");

        device.locator(".cluster", with("لغات")).locator(".cluster__edit").click();
        device.locator(".heading-form__remove").press("Enter");
        assertThat(device.locator(".sure__no")).isFocused();
        device.locator(".sure__yes").press("Enter");
        assertThat(heading(leyla.page(), "لغات")).hasCount(0);
        assertThat(heading(device, "لغات")).hasCount(0);
        leyla.seesOnBoard("لا مترجم");
        assertThat(wall.getByText("لا مترجم")).isVisible();
        assertThat(wall.getByText("لغات")).hasCount(0);
        wall.context().close();
    }

    private static Page.LocatorOptions with(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static Locator heading(Page page, String words) {
        return page.locator(".cluster h3", with(words));
    }

    private static void underHeading(Page page, String heading, String card) {
        assertThat(page.locator(".cluster", with(heading)).locator(".card", cardWith(card)))
                .hasCount(1);
    }

    private static Locator.LocatorOptions cardWith(String words) {
        return new Locator.LocatorOptions().setHasText(words);
    }

    private Page wallOfTheTable() {
        var wall = browser.open(Screen.PROJECTOR, "de-DE");
        wall.navigate(staff.locator(".pass__address a").first().getAttribute("href"));
        wall.waitForURL("**/wall");
        wall.navigate(device.url().replace("/tables/", "/wall/"));
        return wall;
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
