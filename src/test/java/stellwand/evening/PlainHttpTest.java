package stellwand.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.evening.Browser.Screen;

/**
 * A hall's network: no certificate, so browsers hide what they think too precious for it. (For
 * {@code localhost} they make an exception, so other tests do not see this.)
 */
class PlainHttpTest {
    private Demo demo;
    private Browser browser;

    @BeforeEach
    void open(@TempDir Path data) {
        demo = new Demo(data, Demo.Start.DEMO.at(Browser.HALL));
        browser = new Browser();
    }

    @AfterEach
    void close() {
        browser.close();
        demo.close();
    }

    @Test
    void what_was_written_survives_a_reload_and_a_killed_server_and_arrives_once()
            throws Exception {
        var leyla = TablePage.joined(browser.open(Screen.PHONE, "de-DE"), demo, "de", 0);
        assertThat(leyla.page().url()).startsWith("http://" + Browser.HALL);
        assertThat(whatTheBrowserGives(leyla.page()))
                .isEqualTo(
                        Map.of(
                                "isSecureContext", false,
                                "randomUUID", false,
                                "locks", false,
                                "serviceWorker", false));

        leyla.type("Halb geschrie");
        leyla.page().reload();
        assertThat(leyla.page().locator("#new-text")).hasValue("Halb geschrie");

        demo.kill();
        leyla.pin("Ohne Schloss im Browser");
        assertThat(leyla.mine()).hasCount(1);
        assertThat(leyla.page().locator("#my-cards")).containsText("Netz");
        demo.restart();
        leyla.page().reload();

        leyla.seesOnBoard("Ohne Schloss im Browser");
        assertThat(Phone.joined(demo).board().at("/cards")).hasSize(1);
        assertThat(browser.complaints()).isEmpty();
    }

    private static Object whatTheBrowserGives(Page page) {
        return page.evaluate(
                """
                () => ({
                    isSecureContext,
                    randomUUID: 'randomUUID' in crypto,
                    locks: 'locks' in navigator,
                    serviceWorker: 'serviceWorker' in navigator,
                })
                """);
    }

    /** Over plain http browsers send no {@code Sec-Fetch-Site}, so {@code Origin} has to do. */
    @Test
    void a_form_on_another_site_is_refused_and_ours_is_not() {
        var page = browser.open(Screen.LAPTOP, "de-DE");
        page.navigate(demo.line("join"));
        var ours = page.waitForResponse("**/join", () -> page.locator("[value=de]").click());
        assertThat(ours.status()).isEqualTo(303);
        assertThat(ours.request().allHeaders()).doesNotContainKey("sec-fetch-site");

        page.context().clearCookies();
        page.route(
                "http://elsewhere.test/",
                route ->
                        route.fulfill(
                                new FulfillOptions().setBody(trap()).setContentType("text/html")));
        page.navigate("http://elsewhere.test/");
        var trapped = page.waitForResponse("**/join", () -> page.locator("button").click());

        assertThat(trapped.status()).isEqualTo(403);
        assertThat(trapped.request().allHeaders())
                .doesNotContainKey("sec-fetch-site")
                .containsEntry("origin", "http://elsewhere.test");
        assertThat(page.context().cookies(List.of(demo.line("join")))).isEmpty();
    }

    private String trap() {
        return """
        <form method="post" action="%s">
            <input name="id" value="%s"><input name="code" value="%s"><input name="language" value="de">
            <button>Win a prize</button>
        </form>
        """
                .formatted(
                        demo.line("join").replaceFirst("/j/.*", "/join"),
                        UUID.randomUUID(),
                        demo.line("join-code"));
    }
}
