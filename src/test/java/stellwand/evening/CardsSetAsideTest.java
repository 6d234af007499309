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

/** The host of a table takes cards off the pinboard with the keyboard of the table's device. */
class CardsSetAsideTest {
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
    void a_hidden_card_is_gone_everywhere_its_author_reads_why_and_it_comes_back() {
        var leyla = joined("de");
        leyla.pin("Frau Muster hilft nie").seesOnBoard("Frau Muster hilft nie");
        var omar = joined("de").seesOnBoard("Frau Muster hilft nie");
        var wall = wallOfTheTable();
        assertThat(wall.getByText("Frau Muster hilft nie")).isVisible();

        table.hanging("Frau Muster").locator(".card__edit").press("Enter");
        device.locator(".hosting__hide").press("Enter");
        device.keyboard().press("Tab");
        device.keyboard().press("Enter");
        assertThat(device.locator(".sure__wrong")).containsText("Schreiben Sie zuerst, warum.");
        device.keyboard().type("Darauf steht der Name einer Kollegin.");
        isForEveryone(device);
        shot("hide-panel-device", device);
        seen("hide-panel-device-seen", device);
        device.keyboard().press("Tab");
        device.keyboard().press("Enter");

        assertThat(omar.hanging("Frau Muster")).hasCount(0);
        assertThat(leyla.hanging("Frau Muster")).hasCount(0);
        assertThat(wall.getByText("Frau Muster hilft nie")).hasCount(0);
        assertThat(leyla.mine().first()).containsText("Darauf steht der Name einer Kollegin.");
        assertThat(leyla.mine().first()).containsText("Ausgeblendet");
        leyla.page().reload();
        assertThat(leyla.mine().first()).containsText("Darauf steht der Name einer Kollegin.");
        assertThat(leyla.hanging("Frau Muster")).hasCount(0);
        leyla.mine().first().scrollIntoViewIfNeeded();
        shot("hidden-author", leyla.page());
        seen("hidden-author-seen", leyla.page());
        isForEveryone(leyla.page());
        isForEveryone(device);
        theReplyCodeTellsWhy(leyla);
        shot("hidden-device", device);

        var hidden = device.locator("#hidden-cards");
        assertThat(hidden).containsText("Darauf steht der Name einer Kollegin.");
        hidden.locator(".card__show").first().press("Enter");
        for (var phone : new TablePage[] {leyla, omar, table}) {
            phone.seesOnBoard("Frau Muster hilft nie");
        }
        assertThat(wall.getByText("Frau Muster hilft nie")).isVisible();
        assertThat(leyla.mine().first()).not().containsText("Kollegin");
        assertThat(hidden).isHidden();
        wall.context().close();
        leyla.page().context().close();
        omar.page().context().close();
    }

    @Test
    void a_parked_card_leaves_the_wall_stands_below_the_board_and_is_brought_back() {
        var leyla = joined("de");
        leyla.pin("Parkplätze fehlen").seesOnBoard("Parkplätze fehlen");
        var wall = wallOfTheTable();

        table.hanging("Parkplätze").locator(".card__edit").click();
        device.locator(".hosting__park").press("Enter");
        assertThat(device.locator(".sure__no")).isFocused();
        seen("park-panel-device-seen", device);
        device.locator(".sure__yes").press("Enter");

        assertThat(leyla.hanging("Parkplätze")).hasCount(0);
        assertThat(wall.getByText("Parkplätze fehlen")).hasCount(0);
        assertThat(leyla.page().locator("#parking-lot")).containsText("Parkplätze fehlen");
        assertThat(leyla.page().locator("#parking-lot .card__foot")).hasCount(0);
        leyla.page().reload();
        assertThat(leyla.page().locator("#parking-lot")).containsText("Parkplätze fehlen");
        leyla.page().locator("#parking-lot").scrollIntoViewIfNeeded();
        shot("parked-phone", leyla.page());
        seen("parked-phone-seen", leyla.page());
        isForEveryone(leyla.page());
        device.locator("#parking-lot").scrollIntoViewIfNeeded();
        seen("parked-device-seen", device);

        device.locator("#parking-lot .card__bring-back").press("Enter");
        leyla.seesOnBoard("Parkplätze fehlen");
        assertThat(wall.getByText("Parkplätze fehlen")).isVisible();
        assertThat(leyla.page().locator("#parking-lot")).isHidden();
        wall.context().close();
        leyla.page().context().close();
    }

    private static void theReplyCodeTellsWhy(TablePage author) {
        var code = author.page().locator(".my-card__letters").first().textContent();
        var reply = browser.open(Screen.PHONE, "ar");
        reply.navigate(demo.at("/c/" + code).toString());
        assertThat(reply.locator(".reply__reason [lang=de]")).hasAttribute("dir", "ltr");
        assertThat(reply.locator("main")).containsText("Darauf steht der Name einer Kollegin.");
        isForEveryone(reply);
        seen("hidden-reply-seen", reply);
        reply.context().close();
    }

    private static void isForEveryone(Page page) {
        ForEveryone.assertAxeFindsNothing(page, page.url());
    }

    private Page wallOfTheTable() {
        var wall = browser.open(Screen.PROJECTOR, "de-DE");
        wall.navigate(staff.locator(".pass__address a").first().getAttribute("href"));
        wall.waitForURL("**/wall");
        wall.navigate(device.url().replace("/tables/", "/wall/"));
        return wall;
    }

    private static TablePage joined(String language) {
        return TablePage.joined(browser.open(Screen.PHONE, language), demo, language, 1);
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
