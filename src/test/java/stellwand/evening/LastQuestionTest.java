package stellwand.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import stellwand.evening.Browser.Screen;

/** "Ich bin hier als …": asked last, once, and answered by whoever likes. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class LastQuestionTest {
    private static Demo demo;
    private static Browser browser;

    @BeforeAll
    static void open(@TempDir Path data) {
        demo = Demo.in(data);
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
        demo.close();
    }

    @Test
    void it_is_asked_once_and_the_browser_keeps_only_that() {
        var phone = seated("de");
        phone.locator("[data-here-as] a").click();
        assertThat(phone.locator("h1")).containsText("Als was sind Sie hier?");
        isForEveryone(phone);
        shot("here-as-phone", phone);
        phone.locator("[value=MIGRATION_OR_FLIGHT]").check();
        phone.locator("[value=VOLUNTEER]").check();
        phone.locator(".here-as button").click();

        assertThat(phone.locator("h1")).containsText("Danke");
        isForEveryone(phone);
        shot("here-as-thanks", phone);
        assertThat(phone.url()).endsWith("/here-as?asked");
        assertThat((String) phone.evaluate("() => JSON.stringify({...localStorage})"))
                .contains("asked")
                .doesNotContain("MIGRATION", "VOLUNTEER");

        phone.locator(".here-as a").click();
        assertThat(phone.locator("[data-here-as]")).hasCount(0);
        phone.navigate(phone.url() + "/here-as");
        assertThat(phone.locator("h1")).containsText("Danke");
        phone.context().close();
    }

    @Test
    void no_thanks_is_as_good_an_answer_in_every_language_and_on_a_laptop() {
        var phone = seated("ar");
        phone.locator("[data-here-as] a").click();
        isForEveryone(phone);
        shot("here-as-arabic", phone);
        phone.setViewportSize(Screen.LAPTOP.width, Screen.LAPTOP.height);
        shot("here-as-laptop", phone);
        phone.locator(".here-as__choice a").press("Enter");

        assertThat(phone.locator("h1")).containsText("شكرًا");
        phone.locator(".here-as a").press("Enter");
        assertThat(phone.locator("[data-here-as]")).hasCount(0);
        phone.context().close();
    }

    /** The last one: it stays closed. */
    @Test
    void z_the_organiser_closes_it_when_nobody_talks_any_more() {
        var staff = browser.open(Screen.LAPTOP, "de-DE");
        staff.navigate(demo.line("console"));
        staff.locator("main button[type=submit]").first().click();
        staff.waitForURL("**/staff/workshops/*");
        assertThat(staff.locator("[aria-labelledby=here-as]")).containsText("sobald keine");
        shot("figures-counting", staff);

        staff.locator(".round-entry--OPEN form[action$='/closure'] button").click();
        staff.locator("[aria-labelledby=here-as] summary").click();
        staff.locator("[aria-labelledby=here-as] summary").scrollIntoViewIfNeeded();
        seen("figures-sure", staff);
        isForEveryone(staff);
        staff.locator("form[action$='/here-as/closure'] button").click();

        assertThat(staff.locator("[aria-labelledby=here-as]")).containsText("zu wenige");
        isForEveryone(staff);
        seen("figures-none", staff);
        staff.context().close();
    }

    private static Page seated(String language) {
        var phone =
                TablePage.joined(browser.open(Screen.PHONE, language), demo, language, 0).page();
        phone.locator(".table-page__back").click();
        phone.locator("[data-here-as]").scrollIntoViewIfNeeded();
        seen("here-as-way-" + language, phone);
        return phone;
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

    private static void seen(String name, Page page) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + ".png")));
    }
}
