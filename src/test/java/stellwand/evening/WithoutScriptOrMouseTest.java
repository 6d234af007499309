package stellwand.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.attachment.Photo;
import stellwand.evening.Browser.Screen;

/** An idea where scripts do not run, and one at the counter; neither needs a mouse. */
class WithoutScriptOrMouseTest {
    private static final String THERE = "Termine im Bürgerbüro online buchen, auch abends.";

    private static Demo office;
    private static Browser browser;
    private static Page staff;

    @BeforeAll
    static void open(@TempDir Path data) {
        office = Demo.newOffice(data);
        browser = new Browser();
        staff = FirstAdministrator.of(office, browser, Screen.LAPTOP);
        var somebody = browser.open(Screen.PHONE, "de-DE");
        somebody.navigate(office.at("/ideas/new").toString());
        somebody.locator("#text").fill(THERE);
        somebody.locator("#idea-form button[type=submit]").last().click();
        somebody.waitForURL("**/ideas/own/*");
        staff.navigate(office.at("/staff/ideas").toString());
        staff.locator(".idea-line__number").first().click();
        staff.locator("form[action$='/sighting'] button").click();
        staff.waitForURL("**/staff/ideas?decided=*");
    }

    @AfterAll
    static void close() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
        office.close();
    }

    @Test
    void the_form_is_one_page_with_three_fields_and_a_picture_and_one_of_them_is_needed() {
        var page = browser.openWithoutScripts(Screen.PHONE, "de-DE");
        page.navigate(office.at("/ideas/new").toString());
        var asked =
                page.locator(
                        "#idea-form > .kern-form-input > label, #idea-form > fieldset > legend");

        assertThat(asked)
                .hasText(
                        new String[] {
                            "Ihre Idee",
                            "Ein Bild dazu (freiwillig)",
                            "Worum geht es?",
                            "Ihre E-Mail-Adresse (freiwillig)"
                        });
        assertThat(page.locator("#idea-form :required")).hasCount(1);
        assertThat(page.locator("#idea-form > * button")).hasCount(1);
        page.context().close();
    }

    @Test
    void an_idea_with_picture_and_address_is_sent_and_found_by_its_code_without_scripts() {
        var page = browser.openWithoutScripts(Screen.PHONE, "de-DE");
        var keys = new Keyboard(page);
        page.navigate(office.at("/ideas/new").toString());
        keys.tabTo("#text");
        keys.write("Eine Uhr am Markt, die man von weitem sieht");
        keys.tabTo("#picture");
        // whatever chooses a file is a window of the system's, with keys of its own
        var photo = new FilePayload("uhr.jpg", "image/jpeg", Photo.jpeg(1600, 1200));
        page.locator("#picture").setInputFiles(photo);
        keys.tabTo("#seen");
        keys.write("Der Markt ohne Uhr");
        keys.tabTo("#mail");
        keys.write("omar@stadt.example");
        keys.press("Enter");
        page.waitForURL("**/ideas/own/*");
        assertThat(page.locator("main")).containsText("Ihre Idee ist angekommen");
        assertThat(page.locator("main")).containsText("Bild");

        var code = page.locator(".own-code strong").textContent();
        lookUp(page, keys, code);

        assertThat(page.locator(".idea-words")).containsText("Eine Uhr am Markt");
        page.context().close();
    }

    @Test
    void whoever_sees_on_the_receipt_that_it_is_there_already_joins_it_without_scripts() {
        var page = browser.openWithoutScripts(Screen.PHONE, "de-DE");
        var keys = new Keyboard(page);
        page.navigate(office.at("/ideas/new").toString());
        keys.tabTo("#text");
        keys.write("Man sollte Termine im Bürgerbüro online buchen können");
        keys.tabTo("#mail");
        keys.write("leyla@stadt.example");
        keys.press("Enter");
        page.waitForURL("**/ideas/own/*");
        // the index is a second behind
        var join = "form[action$='/joining'] button";
        await().until(() -> {
            page.reload();
            return page.locator(join).count() == 1;
        });

        keys.tabTo(join);
        keys.press("Enter");
        page.waitForURL(it -> it.contains("/ideas/own/") && it.contains("arrived"));
        assertThat(page.locator("main")).containsText("Sie sind jetzt dabei");
        lookUp(page, keys, page.locator(".own-code strong").textContent());

        assertThat(page.locator("h1")).containsText("auch Ihre");
        assertThat(page.locator(".idea-words")).hasText(THERE);
        page.context().close();
    }

    private static void lookUp(Page page, Keyboard keys, String code) {
        page.navigate(office.at("/ideas/own").toString());
        keys.tabTo("#code");
        keys.write(code);
        keys.press("Enter");
        page.waitForURL("**/ideas/own/*");
    }

    @Test
    void at_the_counter_few_keys_lead_from_the_start_to_the_printed_code() {
        staff.addInitScript("window.print = () => document.body.dataset.printed = 'yes'");
        staff.navigate(office.at("/staff/start").toString());
        var keys = new Keyboard(staff);

        keys.tabTo("main a[href='/staff/counter']");
        keys.press("Enter");
        staff.waitForURL("**/staff/counter");
        assertThat(staff.locator("#words")).isFocused();
        keys.write("Eine Rampe am Bürgerbüro");
        keys.press("Control+Enter");
        staff.waitForURL("**/staff/counter/*");
        keys.tabTo("main button");
        keys.press("Enter");

        assertThat(staff.locator("body")).hasAttribute("data-printed", "yes");
        assertThat(keys.pressed()).as("keys beside the words").isLessThanOrEqualTo(30);
    }
}
