package stellwand.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.evening.Browser.Screen;

/** The facilitator ends the evening, and takes it back; what that is for everybody in the hall. */
class EndOfTheEveningTest {
    private static final String CODE = "[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}";

    private static Demo demo;
    private static Browser browser;
    private static Page staff;

    /** The same evening for all: each test tells its cards from those of the others. */
    private static int turn;

    @BeforeAll
    static void open(@TempDir Path data) {
        demo = Demo.in(data);
        browser = new Browser();
        staff = browser.open(Screen.PHONE, "de-DE");
        staff.navigate(demo.line("console"));
        staff.locator("main button[type=submit]").first().click();
        staff.waitForURL("**/staff/workshops/*");
    }

    @AfterAll
    static void close() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
        demo.close();
    }

    private TablePage leyla;
    private TablePage amina;

    @BeforeEach
    void two_phones_have_written() {
        leyla = joined("de", 0);
        turn++;
        leyla.pin("Wer ist zuständig? " + turn).seesOnBoard("Wer ist zuständig? " + turn);
        leyla.pin("Schlangen " + turn + "\nam Montag").seesOnBoard("Schlangen " + turn);
        amina = joined("ar", 1);
        amina.pin("لا أحد يعرف إلى أين يذهب " + turn).seesOnBoard("يذهب " + turn);
        console();
    }

    @AfterEach
    void the_evening_goes_on_for_the_next_test() {
        console();
        if (staff.locator("#resume").count() > 0) resume();
        leyla.page().context().close();
        amina.page().context().close();
    }

    @Test
    void every_phone_is_thanked_with_its_codes_and_led_back_when_it_was_too_early() {
        var choosing = browser.open(Screen.PHONE, "en");
        choosing.navigate(demo.line("join"));
        choosing.locator("button[name=language][value=en]").click();
        choosing.waitForURL("**/w/*");
        var wall = browser.open(Screen.PROJECTOR, "de-DE");
        wall.navigate(demo.line("projector"));
        wall.waitForURL("**/wall");
        shot("end-console", staff);
        staff.locator("#end").click();
        isForEveryone(staff);
        shot("end-question", staff);
        assertThat(leyla.page()).hasURL(Pattern.compile(".*/tables/.*"));
        staff.locator("main button[type=submit]").click();

        for (var phone : List.of(leyla.page(), amina.page(), choosing)) {
            phone.waitForURL("**/thanks*");
        }
        assertThat(leyla.page().locator(".code-slip")).hasCount(2);
        assertThat(leyla.page().locator(".code-slip__letters").first())
                .hasText(Pattern.compile(CODE));
        assertThat(amina.page().locator(".code-slip")).hasCount(1);
        assertThat(amina.page().locator("h1")).hasText("شكرًا لكم!");
        assertThat(choosing.locator("h1")).hasText("Thank you!");
        assertThat(wall.getByText("Danke!")).isVisible();
        assertThat(wall.locator(".wall__qr")).isHidden();
        shot("end-thanks", leyla.page());
        shot("end-thanks-ar", amina.page());
        shot("end-thanks-none", choosing);
        shot("end-wall", wall);
        wall.locator(".wall__boards .wall__link").first().click();
        wall.waitForURL("**/wall/*");
        assertThat(wall.getByText("Danke!")).isVisible();
        shot("end-wall-board", wall);
        assertThat(wall.locator(".wall__thanks").boundingBox().x).isBetween(0.0, 100.0);
        isForEveryone(leyla.page());
        isForEveryone(amina.page());
        assertThat(staff.locator("#resume")).hasText("Zurücknehmen: Veranstaltung beendet");
        shot("end-console-over", staff);

        resume();
        leyla.page().waitForURL("**/tables/*");
        amina.page().waitForURL("**/tables/*");
        choosing.waitForURL(url -> url.matches(".*/w/[0-9a-f-]{36}$"));
        assertThat(wall.getByText("Danke!")).hasCount(0);
        wall.context().close();
        choosing.context().close();
    }

    @Test
    void codes_are_copied_printed_and_mailed_without_any_address_reaching_us() {
        var phone = leyla.page();
        end();
        phone.waitForURL("**/thanks");
        var codes = phone.locator(".code-slip__letters").allTextContents();

        phone.locator("#copy").click();
        assertThat(phone.locator("#copy")).hasText("Kopiert");
        assertThat(selected(phone)).contains("Wer ist zuständig?").contains(codes);
        assertThat(phone.locator("#mail").getAttribute("href"))
                .startsWith("mailto:?subject=")
                .contains(codes);

        phone.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setMedia(Media.PRINT)
                        .setColorScheme(ColorScheme.DARK));
        assertThat(phone.locator(".code-slip")).hasCount(2);
        assertThat(phone.locator(".code-slips__where")).isVisible();
        for (var gone :
                List.of(".page-header", ".page-footer", ".thanks__acts", ".thanks__next", "h1")) {
            assertThat(phone.locator(gone).first()).isHidden();
        }
        assertThat(
                        phone.evaluate(
                                "() => getComputedStyle(document.documentElement).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        shot("end-thanks-print", phone);
        assertThat(phone.pdf()).isNotEmpty();
    }

    @Test
    void a_begun_card_stays_is_still_sent_and_only_then_the_phone_goes_on() {
        leyla.type("Gerade noch getippt");
        end();
        amina.page().waitForURL("**/thanks");

        assertThat(leyla.page().locator("#over")).containsText("noch etwas, das nicht abgeschickt");
        assertThat(leyla.page().locator("#new-text")).hasValue("Gerade noch getippt");
        isForEveryone(leyla.page());
        shot("end-begun", leyla.page());
        leyla.page().reload();
        assertThat(leyla.page().locator("#new-text")).hasValue("Gerade noch getippt");
        leyla.page().locator("#new-card button[type=submit]").click();

        leyla.page().waitForURL("**/thanks");
        assertThat(leyla.page().locator(".code-slip")).hasCount(3);
        assertThat(leyla.page().locator("#codes")).containsText("Gerade noch getippt");
    }

    @Test
    void whoever_scans_the_code_too_late_reads_how_it_goes_on() {
        end();
        var late = browser.open(Screen.PHONE, "ar");
        late.navigate(demo.line("join"));

        assertThat(late.locator("h1")).hasText("انتهت هذه الفعالية");
        isForEveryone(late);
        shot("end-too-late", late);
        late.context().close();
    }

    @Test
    void whoever_hosts_a_table_is_offered_what_still_works() {
        var table = leyla.page().url();
        end();
        staff.navigate(table);
        assertThat(staff.locator(".board .card__cluster").first()).isHidden();
        staff.locator(".board .card__edit").first().click();
        assertThat(staff.locator(".hosting__leave")).isVisible();
        isForEveryone(staff);
    }

    @Test
    void the_record_is_read_by_everybody() {
        end();
        leyla.page().waitForURL("**/thanks");
        leyla.page().locator(".thanks__boards a").click();
        leyla.page().waitForURL("**/record");
        assertThat(leyla.page().getByText("Wer ist zuständig?").first()).isVisible();
        isForEveryone(leyla.page());
        shot("end-record", leyla.page());

        amina.page().waitForURL("**/thanks");
        amina.page().locator(".thanks__boards a").click();
        amina.page().waitForURL("**/record");
        assertThat(amina.page().locator("[lang=de]").first()).hasAttribute("dir", "ltr");
        isForEveryone(amina.page());
        shot("end-record-ar", amina.page());
    }

    private static void end() {
        console();
        staff.locator("#end").click();
        staff.locator("main button[type=submit]").click();
        staff.locator("#resume").waitFor();
    }

    /** The end is taken back, and then the closing of the round, each by its name. */
    private static void resume() {
        console();
        staff.locator("#resume").click();
        staff.locator("#undo").click();
        staff.locator("#close").waitFor();
    }

    private static void console() {
        staff.navigate(
                demo.at("/staff/workshops/" + demo.line("workshop") + "/console").toString());
    }

    private static TablePage joined(String language, int table) {
        return TablePage.joined(browser.open(Screen.PHONE, language), demo, language, table);
    }

    private static String selected(Page page) {
        return (String) page.evaluate("() => getSelection().toString()");
    }

    private static void isForEveryone(Page page) {
        ForEveryone.assertIs(page, page.url());
    }

    private static void shot(String name, Page page) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(!name.contains("wall"))
                        .setPath(Path.of("target", "screens", name + ".png")));
    }
}
