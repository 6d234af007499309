package stellwand.evening;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.attachment.Photo;
import stellwand.evening.Browser.Screen;

/** Somebody photographs a bus stop, and an organiser shows it to all. */
class PictureOfAnIdeaTest {
    private static final String IS_DRAWN =
            "image => image.decode().then(() => image.naturalWidth > 0)";

    private static Demo office;
    private static Browser browser;
    private static Page aylin;

    @BeforeAll
    static void set_up(@TempDir Path data) {
        office = Demo.newOffice(data);
        browser = new Browser();
        aylin = FirstAdministrator.of(office, browser, Screen.LAPTOP);
    }

    @AfterAll
    static void close() {
        browser.close();
        office.close();
    }

    @Test
    void a_photo_goes_from_a_phone_by_the_desk_to_everybody() {
        var nadia = browser.open(Screen.PHONE, "ar");
        nadia.navigate(office.at("/ideas/new?lang=ar").toString());
        nadia.locator("[name=text]").fill("سقف لموقف الحافلة");
        nadia.locator("[name=seen]").fill("موقف بلا سقف");
        choose(nadia, "urlaub.jpg", "Kein Bild".getBytes(StandardCharsets.UTF_8));
        send(nadia);
        nadia.waitForSelector("#slip");
        assertThat(nadia.locator("#slip").textContent()).contains("هذه ليست صورة");
        assertThat(nadia.locator("[name=text]").inputValue()).isEqualTo("سقف لموقف الحافلة");
        assertThat(nadia.locator("[name=seen]").inputValue()).isEqualTo("موقف بلا سقف");
        ForEveryone.assertIs(nadia, "form-again");

        choose(nadia, "IMG_0815.jpg", Photo.taken(3000, 2000, 6));
        send(nadia);
        nadia.waitForURL("**/ideas/own/**");
        ForEveryone.assertIs(nadia, "own");

        aylin.navigate(office.at("/staff/ideas").toString());
        aylin.locator(".idea-line a").first().click();
        assertThat((boolean) aylin.locator(".idea-file img").evaluate(IS_DRAWN)).isTrue();
        ForEveryone.assertIs(aylin, "sighting");
        aylin.locator("[name=description]").fill("Eine Haltestelle ohne Dach");
        aylin.locator("form[action$='/release'] button").click();
        aylin.waitForURL("**#files");
        aylin.locator("form[action$='/sighting'] button").click();
        aylin.waitForURL("**/staff/ideas*");

        var all = browser.open(Screen.PHONE, "de-DE");
        all.navigate(office.at("/ideas").toString());
        all.locator(".idea-line a").first().click();
        var picture = all.locator(".idea-picture img");
        assertThat(picture.getAttribute("alt")).isEqualTo("Eine Haltestelle ohne Dach");
        assertThat((boolean) picture.evaluate(IS_DRAWN)).isTrue();
        ForEveryone.assertIs(all, "public");
        assertThat(browser.complaints()).allMatch(it -> it.contains("422"));
    }

    @Test
    void a_letter_is_scanned_at_the_counter() {
        aylin.navigate(office.at("/staff/counter").toString());
        aylin.locator("[name=words]").fill("Eine Rampe am Bürgerbüro");
        aylin.locator("[name=way]").selectOption("LETTER");
        aylin.locator("[name=dated]").fill("2017-09-18");
        var scan = new FilePayload("brief.pdf", "application/pdf", Photo.pdf());
        aylin.locator("[name=scan]").setInputFiles(scan);
        ForEveryone.assertIs(aylin, "counter");
        send(aylin);
        aylin.waitForURL("**/staff/counter/**");

        aylin.navigate(office.at("/staff/ideas").toString());
        aylin.locator(".idea-line a").last().click();
        var link = aylin.locator("#files a");
        assertThat(aylin.waitForDownload(link::click).suggestedFilename())
                .matches("stellwand-\\d+\\.pdf");
        ForEveryone.assertIs(aylin, "letter");
    }

    private static void choose(Page page, String name, byte[] bytes) {
        page.locator("[name=picture]").setInputFiles(new FilePayload(name, "image/jpeg", bytes));
    }

    private static void send(Page page) {
        page.locator("#idea-form button[type=submit]").click();
    }
}
