package stellwand.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import stellwand.attachment.Photo;
import stellwand.evening.Browser.Screen;

/** Writing an idea that is there already, on a phone: seen, joined, found again by its code. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class SameIdeaTest {
    private static final String ONLINE = "Termine im Bürgerbüro online buchen, auch abends.";

    private static Demo office;
    private static Browser browser;
    private static Page staff;

    @BeforeAll
    static void open(@TempDir Path data) {
        office = Demo.newOffice(data);
        browser = new Browser();
        staff = FirstAdministrator.of(office, browser, Screen.LAPTOP);
        examined("de-DE", ONLINE);
        examined(
                "de-DE",
                "Termine im Bürgerbüro ohne Warten: Nummern ziehen und per Nachricht erfahren");
        examined("ar", "أريد حجز المواعيد عبر الإنترنت في مكتب الهجرة");
    }

    private static void examined(String language, String words) {
        var somebody = browser.open(Screen.PHONE, language);
        send(somebody, words);
        somebody.context().close();
        staff.navigate(office.at("/staff/ideas").toString());
        staff.locator(".idea-line__number").first().click();
        staff.locator("form[action$='/sighting'] button").click();
        staff.waitForURL("**/staff/ideas?decided=*");
    }

    private static void send(Page page, String words) {
        page.navigate(office.at("/ideas/new").toString());
        page.locator("#text").fill(words);
        page.locator("#idea-form button[type=submit]").last().click();
        page.waitForURL("**/ideas/own/*");
    }

    @Test
    void d_a_question_survives_a_no_and_a_reload_and_its_answer_a_dead_network() {
        var omar = browser.open(Screen.PHONE, "de-DE");
        send(omar, "Ein Fahrstuhl im Rathaus, der auch abends fährt");
        staff.navigate(office.at("/staff/ideas").toString());
        staff.locator(".idea-line__number").last().click();
        ask("x".repeat(501));
        assertThat(staff.locator("form:has(#question) [role=alert]"))
                .containsText("Die Frage ist zu lang");
        staff.reload();
        var restored = staff.locator("details:has(#question) .restored");
        assertThat(restored).containsText("noch nicht abgeschickt");
        assertThat(staff.locator("#question")).hasValue("x".repeat(501));
        staff.locator("#question").fill("In welchem Flügel?");
        staff.locator("form:has(#question) button").click();
        assertThat(staff.locator("section:has(#messages)")).containsText("In welchem Flügel?");
        assertThat(staff.locator("#question")).hasValue("");

        omar.navigate(omar.url().replaceAll("\\?.*", ""));
        omar.locator("#answer").fill("Im Nordflügel");
        omar.context().setOffline(true);
        omar.locator("form:has(#answer) button").click();
        assertThat(omar.locator("form:has(#answer) [role=alert]")).containsText("keine Verbindung");
        omar.context().setOffline(false);
        omar.reload();
        assertThat(omar.locator("#answer")).hasValue("Im Nordflügel");
        omar.locator("form:has(#answer) button").click();
        assertThat(omar.locator("main")).containsText("Ihre Antwort ist angekommen");
        staff.reload();
        assertThat(staff.locator("section:has(#messages)")).containsText("Im Nordflügel");
        omar.context().close();
    }

    private static void ask(String question) {
        staff.locator("summary:has-text('Zurückfragen')").click();
        staff.locator("#question").fill(question);
        staff.locator("form:has(#question) button").click();
    }

    @AfterAll
    static void close() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
        office.close();
    }

    @Test
    void a_what_is_there_already_appears_below_the_text_and_one_press_joins_it() {
        var leyla = browser.open(Screen.PHONE, "de-DE");
        leyla.navigate(office.at("/ideas/new").toString());
        leyla.locator("#text").pressSequentially("Man sollte Termine online buchen können");

        var similar = leyla.locator("#similar li");
        assertThat(similar.first()).containsText(ONLINE);
        assertThat(similar.first()).containsText(Pattern.compile("Gemeinsam:.*(Termin|online)"));
        assertThat(leyla.locator("#similar [role=status]")).containsText("Ähnliche Ideen");
        seen("similar-phone", leyla);
        leyla.setViewportSize(Screen.LAPTOP.width, Screen.LAPTOP.height);
        seen("similar-laptop", leyla);

        var photo = new FilePayload("foto.jpg", "image/jpeg", Photo.jpeg(1600, 1200));
        leyla.locator("[name=picture]").setInputFiles(photo);
        similar.first().locator("button").click();
        leyla.waitForURL("**/ideas/own/*");
        assertThat(leyla.locator("main")).containsText("Sie sind jetzt dabei");
        var code = leyla.locator(".own-code strong").textContent();
        leyla.setViewportSize(Screen.PHONE.width, Screen.PHONE.height);
        seen("joined-phone", leyla);

        leyla.navigate(office.at("/ideas/new").toString());
        assertThat(leyla.locator("#text")).hasValue("");
        leyla.navigate(office.at("/ideas/own").toString());
        leyla.locator("#code").fill(code);
        leyla.locator(".code-page__go").click();
        assertThat(leyla.locator("h1")).containsText("auch Ihre");
        assertThat(leyla.locator(".idea-words")).hasText(ONLINE);
        leyla.context().close();
    }

    @Test
    void b_enter_in_the_mail_field_sends_the_own_idea_and_joins_nothing() {
        var omar = browser.open(Screen.LAPTOP, "de-DE");
        omar.navigate(office.at("/ideas/new").toString());
        omar.locator("#text").pressSequentially("Termine online buchen, mit Erinnerung davor");
        omar.locator("#similar li").first().waitFor();
        omar.locator("#mail").fill("omar@stadt.example");
        omar.locator("#mail").press("Enter");

        omar.waitForURL("**/ideas/own/*");
        assertThat(omar.locator("main")).containsText("Ihre Idee ist angekommen");
        seen("instead-laptop", omar);
        omar.setViewportSize(Screen.PHONE.width, Screen.PHONE.height);
        seen("instead-phone", omar);
        omar.context().close();
    }

    @Test
    void c_the_idea_s_page_says_whose_it_is_and_what_is_like_it() {
        var somebody = browser.open(Screen.PHONE, "de-DE");
        somebody.navigate(office.at("/ideas?q=abends").toString());
        somebody.locator(".idea-line__number").first().click();
        assertThat(somebody.locator("main")).containsText("von 2 Menschen vorgeschlagen");
        assertThat(somebody.locator("main")).containsText("Ähnliche Ideen");
        seen("idea-phone", somebody);
        somebody.setViewportSize(Screen.LAPTOP.width, Screen.LAPTOP.height);
        seen("idea-laptop", somebody);
        somebody.context().close();
    }

    @Test
    void d_in_arabic_too() {
        var amina = browser.open(Screen.PHONE, "ar");
        amina.navigate(office.at("/ideas/new").toString());
        amina.locator("#text").pressSequentially("حجز المواعيد عبر الإنترنت أسهل للجميع");
        amina.locator("#similar li").first().waitFor();
        seen("similar-ar", amina);
        amina.locator("#similar li button").first().click();
        amina.waitForURL("**/ideas/own/*");
        seen("joined-ar", amina);
        amina.locator("a[href$='/erasure']").click();
        seen("leave-ar", amina);
        amina.navigate(office.at("/ideas?q=المواعيد").toString());
        amina.locator(".idea-line__number").first().click();
        seen("idea-ar", amina);
        amina.context().close();
    }

    @Test
    void e_the_desk_bundles_with_a_similar_one() {
        staff.navigate(office.at("/staff/ideas").toString());
        staff.locator("ol.register__list").last().locator(".idea-line__number").first().click();
        var bundle = staff.locator("section[aria-labelledby=similar] form button");
        assertThat(bundle.first()).containsText("Zusammen mit Idee");
        seen("desk-laptop", staff);
        bundle.first().click();
        staff.waitForURL("**/staff/ideas?decided=*");
    }

    private static void seen(String name, Page page) {
        ForEveryone.assertAxeFindsNothing(page, name);
        assertThat((int) page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                .as("px too wide")
                .isLessThan(1);
        page.locator("body")
                .screenshot(
                        new Locator.ScreenshotOptions()
                                .setPath(Path.of("target", "screens", "same-" + name + ".png")));
    }
}
