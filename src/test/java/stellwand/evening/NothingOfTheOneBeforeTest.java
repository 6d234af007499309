package stellwand.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.evening.Browser.Screen;

/** One device, one counter, one person after the other: what is kept is seen, and its owner's. */
class NothingOfTheOneBeforeTest {
    private static final String DISCARD = "#restored button";

    private static Demo office;
    private static Browser browser;
    private static Page aylin;

    private Page device;

    @BeforeAll
    static void set_up(@TempDir Path data) {
        office = Demo.newOffice(data);
        browser = new Browser();
        aylin = FirstAdministrator.of(office, browser, Screen.LAPTOP);
    }

    @BeforeEach
    void a_device_in_the_library() {
        device = browser.open(Screen.PHONE, "de-DE");
    }

    @AfterEach
    void put_away() {
        device.context().close();
    }

    @AfterAll
    static void close() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
        office.close();
    }

    @Test
    void what_is_there_again_says_so_with_the_contact_in_sight_and_can_be_let_go_of() {
        begin(device);
        assertThat(device.locator("#restored")).isEmpty();

        open(device, "/ideas/new");
        assertThat(device.locator("#text")).hasValue("Ein Bus in der Nacht");
        assertThat(device.locator("#number")).isVisible();
        assertThat(device.locator("#number")).hasValue("0176 1234567");
        assertThat(device.locator("#restored")).containsText("steht wieder da");
        ForEveryone.assertIsAndShow(device, "idea-restored");

        device.locator(DISCARD).click();
        assertThat(device.locator("#text")).hasValue("");
        assertThat(device.locator("#text")).isFocused();
        assertThat(device.locator("#number")).hasValue("");
        assertThat(device.locator("#restored")).isEmpty();
        open(device, "/ideas/new");
        assertThat(device.locator("#text")).hasValue("");
        assertThat(device.locator("#restored")).isEmpty();
    }

    @Test
    void in_another_tab_nobody_s_number_is_there() {
        begin(device);
        var other = device.context().newPage();
        open(other, "/ideas/new");
        assertThat(other.locator("#text")).hasValue("Ein Bus in der Nacht");
        assertThat(other.locator("#number")).hasValue("");
        assertThat(other.locator("#back-TEXT")).not().isChecked();
    }

    @Test
    void an_old_receipt_takes_nothing_of_what_is_typed_in_another_tab() {
        open(device, "/ideas/new");
        device.locator("#text").fill("Eine Uhr am Markt");
        send(device);
        device.waitForURL("**/ideas/own/*");
        var receipt = device.url();

        begin(device);
        device.context().newPage().navigate(receipt);
        device.reload();
        assertThat(device.locator("#text")).hasValue("Ein Bus in der Nacht");
        assertThat(device.locator("#number")).hasValue("0176 1234567");
    }

    @Test
    void after_a_refusal_the_focus_is_where_it_says_why() {
        open(device, "/ideas/new");
        device.locator("#text").fill("x".repeat(2100));
        assertThat(device.locator("#letters-left [data-seen]")).hasText("100 Zeichen zu viel");
        send(device);
        assertThat(device.locator("#slip")).containsText("Höchstens 2000 Zeichen");
        assertThat(device.locator("#slip")).isFocused();
        assertThat(device.locator("#text")).hasValue("x".repeat(2100));
    }

    @Test
    void the_next_person_at_the_counter_finds_nothing_and_what_was_left_unsent_is_seen() {
        open(aylin, "/staff/counter");
        aylin.locator("#words").fill("Am Schalter 3 war man unfreundlich");
        aylin.locator("#kind").selectOption("COMPLAINT");
        aylin.locator("#language").selectOption("ar");
        aylin.locator("#idea-form details").first().locator("summary").click();
        aylin.locator("#back-CALL").check();
        aylin.locator("#number").fill("0211 8991");
        assertThat(aylin.evaluate("() => JSON.stringify(localStorage)").toString())
                .doesNotContain("8991", "unfreundlich");

        open(aylin, "/staff/counter");
        assertThat(aylin.locator("#restored")).containsText("steht wieder da");
        assertThat(aylin.locator("#number")).isVisible();
        ForEveryone.assertIsAndShow(aylin, "counter-restored");
        open(aylin, "/ideas/new");
        assertThat(aylin.locator("#text")).hasValue("");

        open(aylin, "/staff/counter");
        aylin.locator("#words").press("Control+Enter");
        aylin.waitForURL("**/staff/counter/*");
        on_paper_there_is_the_slip_and_nothing_else();

        aylin.locator("a[href='/staff/counter']").click();
        assertThat(aylin.locator("#words")).hasValue("");
        assertThat(aylin.locator("#words")).isFocused();
        assertThat(aylin.locator("#kind")).hasValue("IDEA");
        assertThat(aylin.locator("#number")).hasValue("");
        assertThat(aylin.locator("#restored")).isEmpty();
    }

    private void on_paper_there_is_the_slip_and_nothing_else() {
        assertThat(aylin.locator("#print")).isVisible();
        ForEveryone.assertIsAndShow(aylin, "slip");
        aylin.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(aylin.locator(".slip-to-keep")).containsText("شكواكم");
        assertThat(aylin.locator(".slip-to-keep__qr")).isVisible();
        assertThat(aylin.locator(".slip-to-keep__where")).containsText("/ideas/own");
        assertThat(aylin.locator("h1")).isHidden();
        assertThat(aylin.locator(".acts")).isHidden();
        assertThat(aylin.locator("aside.notice")).isHidden();
        ForEveryone.show(aylin, "slip-on-paper");
        aylin.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    @Test
    void the_own_page_on_paper_is_the_slip_too() {
        open(device, "/ideas/new");
        device.locator("#text").fill("Ein Brunnen vor dem Amt");
        send(device);
        device.waitForURL("**/ideas/own/*");
        assertThat(device.locator(".slip-to-keep")).isHidden();
        assertThat(device.locator("#print")).isVisible();
        device.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(device.locator(".slip-to-keep")).isVisible();
        assertThat(device.locator(".idea-words")).isHidden();
        assertThat(device.locator("a[href$='/erasure']")).isHidden();
        ForEveryone.show(device, "own-on-paper");
    }

    private static void begin(Page page) {
        open(page, "/ideas/new");
        page.locator("#text").fill("Ein Bus in der Nacht");
        page.locator("#idea-form summary").click();
        page.locator("#back-TEXT").check();
        page.locator("#number").fill("0176 1234567");
    }

    private static void send(Page page) {
        page.locator("#idea-form button[type=submit]").last().click();
    }

    private static void open(Page page, String path) {
        page.navigate(office.at(path).toString());
    }
}
