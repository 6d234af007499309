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

/** The host of a table puts solution approaches under the challenges that they answer. */
class HostLinksCardsTest {
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
    void a_host_and_a_phone_are_at_the_second_table() {
        device = browser.open(Screen.TABLET, "de-DE");
        device.navigate(staff.locator(".pass__address a").nth(2).getAttribute("href"));
        device.waitForURL("**/tables/*");
        table = new TablePage(device);
        leyla = TablePage.joined(browser.open(Screen.PHONE, "de"), demo, "de", 1);
    }

    @AfterEach
    void they_leave() {
        device.context().close();
        leyla.page().context().close();
    }

    @Test
    void a_solution_approach_is_written_to_a_challenge_with_the_keyboard() {
        leyla.pin("Niemand nimmt ab").seesOnBoard("Niemand nimmt ab");

        table.hanging("Niemand nimmt ab").locator(".card__answer").press("Enter");
        assertThat(device.locator("#new-text")).isFocused();
        device.keyboard().type("Rückruf am selben Tag");
        device.keyboard().press("Enter");

        for (var page : new TablePage[] {table, leyla}) {
            assertThat(under(page, "Niemand nimmt ab")).containsText("Rückruf am selben Tag");
        }
        shot("linked-new", device);
    }

    @Test
    void what_somebody_wrote_alone_is_linked_later_and_hangs_under_both_challenges() {
        leyla.pin("Öffnungszeiten zu kurz").seesOnBoard("Öffnungszeiten zu kurz");
        leyla.pin("Wege zu weit").seesOnBoard("Wege zu weit");
        leyla.page().locator("#new-card .kind-choice--solution").click();
        leyla.pin("Sprechstunde im Stadtteil").seesOnBoard("Sprechstunde im Stadtteil");
        assertThat(loose(leyla)).containsText("Sprechstunde im Stadtteil");

        table.hanging("Sprechstunde").locator(".card__edit").press("Enter");
        device.locator("#edit-card .compose__answers summary").press("Enter");
        pick("Öffnungszeiten zu kurz").check();
        pick("Wege zu weit").check();
        shot("link-panel", device);
        device.locator("#edit-card .compose__buttons button[type=submit]").press("Enter");

        for (var page : new TablePage[] {table, leyla}) {
            assertThat(under(page, "Öffnungszeiten zu kurz")).containsText("Sprechstunde");
            assertThat(under(page, "Wege zu weit")).containsText("Sprechstunde");
            assertThat(loose(page)).not().containsText("Sprechstunde");
        }
        leyla.page().reload();
        assertThat(under(leyla, "Wege zu weit")).containsText("Sprechstunde im Stadtteil");
        shot("linked-phone", leyla.page());

        under(table, "Wege zu weit").locator(".card__edit").press("Enter");
        pick("Wege zu weit").uncheck();
        device.locator("#edit-card .compose__buttons button[type=submit]").press("Enter");
        assertThat(under(leyla, "Wege zu weit")).hasCount(0);
        assertThat(under(leyla, "Öffnungszeiten zu kurz")).containsText("Sprechstunde");
    }

    private Locator pick(String challenge) {
        return device.locator("#edit-card .picks li")
                .filter(new Locator.FilterOptions().setHasText(challenge))
                .locator("input");
    }

    /** The solution approaches that hang under a challenge. */
    private static Locator under(TablePage page, String challenge) {
        var group = ".board__group:has(> .card--challenge:has-text('%s'))".formatted(challenge);
        return page.page().locator(group + " .board__answers .card");
    }

    private static Locator loose(TablePage page) {
        return page.page().locator("#loose");
    }

    private static void shot(String name, Page page) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screens", name + ".png")));
    }
}
