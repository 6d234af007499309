package stellwand.evening;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import stellwand.evening.Browser.Screen;

/** An office that has just set Stellwand up: its administrator's pages. */
class OfficePagesAreForEveryoneTest {
    private static Demo office;
    private static Browser browser;
    private static Page administrator;

    @BeforeAll
    static void set_up(@TempDir Path data) {
        office = Demo.newOffice(data);
        browser = new Browser();
        administrator = browser.open(Screen.LAPTOP, "de-DE");
        administrator.navigate(office.line("first-administrator"));
        assertNothingIsWrong();
        FirstAdministrator.signUp(administrator);
        invite("Mira Muster", "mira@example.org");
    }

    /** Without a mail server the link is shown: another form of the page. */
    private static void invite(String name, String mail) {
        administrator.locator("[name=name]").fill(name);
        administrator.locator("[name=mail]").fill(mail);
        administrator.locator("[name=role]").first().check();
        administrator.locator("form[action$='/staff'] button").click();
        assertThat(administrator.locator("main").textContent()).contains("/link/");
        assertNothingIsWrong();
    }

    @AfterAll
    static void close() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
        office.close();
    }

    static final List<String> PAGES =
            List.of(
                    "/staff",
                    "/staff/start",
                    "/staff/me",
                    "/staff/workshops",
                    "/staff/ideas",
                    "/staff/advice",
                    "/staff/counter",
                    "/staff/contacts",
                    "/staff/unread-mail",
                    "/staff/retention",
                    "/staff/themes",
                    "/staff/units",
                    "/staff/units/new",
                    "/staff/units/files",
                    "/staff/desk",
                    "/staff/text-modules",
                    "/staff/text-modules/new",
                    "/staff/absences",
                    "/ledger",
                    "/units",
                    "/staff/chains",
                    "/staff/chains/new",
                    "/chains");

    static Stream<Arguments> pages() {
        return PAGES.stream()
                .flatMap(page -> Stream.of("de", "ar").map(lang -> Arguments.of(page, lang)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axe_finds_nothing_and_nothing_is_wider_than_a_small_phone(String path, String language) {
        isForEveryone(path + "?lang=" + language);
    }

    private static void isForEveryone(String path) {
        var answer = administrator.navigate(office.at(path).toString());
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertNothingIsWrong();
    }

    /** In Arabic, which is the harder one; in German others look at most of them. */
    @Test
    void so_are_the_pages_about_one_idea_and_what_its_author_reads() {
        takenDown("Ein Brunnen zum Trinken");
        var code = administrator.url().replaceAll(".*/|\\?.*", "");
        isForEveryone("/staff/counter/%s?lang=ar".formatted(code));
        isForEveryone("/ideas/own/%s/erasure?lang=ar".formatted(code));
        administrator.navigate(office.at("/staff/ideas?lang=de").toString());
        administrator.locator(".idea-line__number").last().click();
        administrator.waitForURL("**/staff/ideas/**");
        var idea = administrator.url().replaceAll(".*/|[?#].*", "");
        for (var page : OF_AN_IDEA) isForEveryone(page.replace("{idea}", idea) + "?lang=ar");
    }

    static final List<String> OF_AN_IDEA =
            List.of(
                    "/staff/ideas/{idea}",
                    "/staff/ideas/{idea}/whole-text",
                    "/staff/ideas/{idea}/slip",
                    "/staff/ideas/{idea}/erasure",
                    "/staff/review/{idea}",
                    "/staff/review/{idea}/erasure");

    @ParameterizedTest
    @ValueSource(strings = {"de", "ar"})
    void what_somebody_gave_us_is_for_everyone_to_see_and_change(String language) {
        administrator.navigate(office.at("/ideas/new?lang=" + language).toString());
        openAll();
        assertNothingIsWrong();
        administrator.locator("[name=text]").fill("Ein Bus in der Nacht");
        administrator.locator("[value=CALL]").check();
        administrator.locator("[name=number]").fill("0211 8991");
        administrator.locator("#idea-form button[type=submit]").click();
        administrator.waitForURL("**/ideas/own/**");
        administrator.locator("a[href$='/data']").click();
        administrator.waitForURL("**/data");
        openAll();
        assertNothingIsWrong();
        administrator.navigate(office.at("/staff/contacts").toString());
        openAll();
        assertNothingIsWrong();
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "LAPTOP"})
    void a_tall_text_shows_twelve_lines_and_all_of_it_by_keyboard(Screen screen) {
        administrator.setViewportSize(screen.width, screen.height);
        var end = "Das Ende des Briefs " + screen;
        takenDown("Liebes Amt, die Haltestelle am Platz ist dunkel. ".repeat(300) + end);

        administrator.navigate(office.at("/staff/ideas").toString());
        var inList = administrator.locator(".tall__words").last();
        assertThat(lines(inList)).isEqualTo(12);
        assertNothingIsWrong();
        administrator.locator(".idea-line__number").last().click();
        administrator.waitForURL("**/staff/ideas/**");
        var words = administrator.locator(".tall__words").first();
        assertThat(lines(words)).isEqualTo(12);
        assertThat(words.textContent()).endsWith(end);
        assertNothingIsWrong();
        found(end);

        administrator.locator(".tall__all").first().focus();
        administrator.keyboard().press("Space");

        assertThat(lines(words)).isGreaterThan(100);
        assertNothingIsWrong();
        administrator.setViewportSize(Screen.LAPTOP.width, Screen.LAPTOP.height);
    }

    /** A link to words scrolls to them just as a search in the page does. */
    private static void found(String words) {
        var here = administrator.url();
        administrator.navigate(office.at("/staff/ideas").toString());
        administrator.navigate(here + "#:~:text=" + words.replace(" ", "%20"));
        administrator.waitForFunction("document.querySelector('.tall__words').scrollTop > 0");
    }

    private static void takenDown(String words) {
        administrator.navigate(office.at("/staff/counter").toString());
        administrator.locator("[name=way]").selectOption("LETTER");
        administrator.locator("[name=words]").fill(words);
        administrator.locator("#idea-form button[type=submit]").click();
        administrator.waitForURL("**/staff/counter/*");
    }

    /** Without what stands around them. */
    private static int lines(Locator words) {
        var height =
                """
                it => { const style = getComputedStyle(it);
                    const around = parseFloat(style.paddingTop) + parseFloat(style.paddingBottom);
                    return Math.floor((it.clientHeight - around) / parseFloat(style.lineHeight)); }
                """;
        return ((Number) words.evaluate(height)).intValue();
    }

    private static void openAll() {
        administrator.evaluate(
                "document.querySelectorAll('details').forEach(it => it.open = true)");
    }

    private static void assertNothingIsWrong() {
        ForEveryone.assertIs(administrator, administrator.url());
    }
}
