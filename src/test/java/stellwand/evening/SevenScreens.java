package stellwand.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import stellwand.evening.Browser.Screen;

/**
 * What a hall has: the console, the wall, the devices of two tables, and three phones, of which one
 * is Arabic and one is used by keyboard alone. All at the second table, but for one device.
 */
record SevenScreens(
        Demo demo,
        Browser browser,
        Page overview,
        Page console,
        Page wall,
        TablePage serviceDevice,
        TablePage volunteerDevice,
        TablePage leyla,
        TablePage amina,
        TablePage ben)
        implements AutoCloseable {

    static SevenScreens in(Path data) {
        var demo = Demo.in(data);
        var browser = new Browser();
        var overview = browser.open(Screen.LAPTOP, "de-DE");
        overview.navigate(demo.line("console"));
        overview.locator("main button[type=submit]").first().click();
        overview.waitForURL("**/staff/workshops/*");
        overview.locator("form[action$='/links'] button").click();
        assertThat(overview.locator(".pass__address a")).hasCount(7);
        var wall = browser.open(Screen.PROJECTOR, "de-DE");
        wall.navigate(demo.line("projector"));
        wall.waitForURL("**/wall");
        return new SevenScreens(
                demo,
                browser,
                overview,
                facilitator(browser, overview, Screen.PHONE),
                wall,
                device(browser, overview, 2),
                device(browser, overview, 4),
                TablePage.joined(browser.open(Screen.PHONE, "de-DE"), demo, "de", 1),
                TablePage.joined(browser.open(Screen.PHONE, "ar"), demo, "ar", 1),
                byKeyboard(browser.open(Screen.PHONE, "en"), demo));
    }

    private static TablePage device(Browser browser, Page overview, int link) {
        var page = browser.open(Screen.TABLET, "de-DE");
        page.navigate(overview.locator(".pass__address a").nth(link).getAttribute("href"));
        page.waitForURL("**/tables/*");
        page.locator("#looks").waitFor();
        return new TablePage(page);
    }

    /** Language and table without a pointer. */
    private static TablePage byKeyboard(Page page, Demo demo) {
        page.navigate(demo.line("join"));
        page.locator("button[name=language][value=en]").press("Enter");
        page.waitForURL("**/w/*");
        page.locator(".table-choice__one").nth(1).press("Enter");
        page.waitForURL("**/tables/*");
        page.locator("#looks").waitFor();
        return new TablePage(page);
    }

    Page facilitator(Screen screen) {
        return facilitator(browser, overview, screen);
    }

    private static Page facilitator(Browser browser, Page overview, Screen screen) {
        var page = browser.open(screen, "de-DE");
        page.context().addCookies(overview.context().cookies());
        page.navigate(staffPage(overview, "console"));
        return page;
    }

    Page record() {
        overview.navigate(staffPage(overview, "record"));
        return overview;
    }

    private static String staffPage(Page overview, String name) {
        return overview.url().replaceAll("(/staff/workshops/[^/?#]+).*", "$1/" + name);
    }

    @Override
    public void close() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
        demo.close();
    }
}
