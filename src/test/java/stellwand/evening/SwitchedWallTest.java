package stellwand.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import stellwand.evening.Browser.Screen;

/** The facilitator switches the wall without walking to its machine. */
class SwitchedWallTest {
    static final Map<String, String> LONG =
            Map.of(
                    "de",
                    "Noch fünf Minuten. Danach kommen bitte alle mit ihren Karten nach vorn, und die Tischmoderationen stellen die Herausforderungen und Lösungsansätze vor.",
                    "en",
                    "Five more minutes. Then please come to the front with your cards, and the table hosts present the challenges and the solution approaches.",
                    "ar",
                    "بقيت خمس دقائق. بعد ذلك يُرجى أن يأتي الجميع ببطاقاتهم إلى الأمام، ثم يعرض مديرو الطاولات الصعوبات واقتراحات الحلول.");

    private static Demo demo;
    private static Browser browser;
    private static Facilitator facilitator;

    private Page wall;

    @BeforeAll
    static void open(@TempDir Path data) {
        demo = Demo.in(data);
        browser = new Browser();
        facilitator = Facilitator.signedIn(browser, demo);
    }

    @AfterAll
    static void close() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
        demo.close();
    }

    @BeforeEach
    void a_projector_is_plugged_in() {
        facilitator.switchTo("boards");
        wall = projector(Screen.PROJECTOR, "de-DE", "");
    }

    @AfterEach
    void it_is_unplugged() {
        wall.context().close();
    }

    private static Page projector(Screen screen, String language, String pinnedTo) {
        var page = browser.open(screen, language);
        page.navigate(demo.line("projector"));
        page.waitForURL("**/wall");
        if (!pinnedTo.isEmpty()) page.navigate(page.url() + "/" + pinnedTo);
        page.evaluate("() => { window.neverLeft = true; }");
        return page;
    }

    @Test
    void every_wall_goes_where_the_console_sends_it_but_for_the_one_that_is_pinned() {
        var other = projector(Screen.PROJECTOR, "ar", "");
        var second = projector(Screen.PROJECTOR, "de-DE", facilitator.table("B"));
        var elsewhere = facilitator.anotherConsole();

        facilitator.switchTo("countdown");
        assertThat(wall.locator(".countdown")).isVisible();
        assertThat(other.locator(".countdown")).isVisible();
        assertThat(elsewhere.locator("#wall-countdown")).hasAttribute("aria-pressed", "true");
        facilitator.switchTo("code");
        assertThat(wall.locator(".code-wall .wall__qr")).isVisible();
        facilitator.switchTo("C");
        assertThat(wall.locator(".wall--board .wall__letter")).hasText("C");
        assertThat(elsewhere.locator("#wall-C")).hasAttribute("aria-pressed", "true");
        assertThat(elsewhere.locator("#wall-countdown")).hasAttribute("aria-pressed", "false");
        var leyla = TablePage.joined(browser.open(Screen.PHONE, "de-DE"), demo, "de", 2);
        leyla.pin("Auf der Wand von Tisch C");
        assertThat(wall.locator(".card").getByText("Auf der Wand von Tisch C")).isVisible();
        facilitator.switchTo("boards");
        assertThat(wall.locator(".wall__latest").getByText("Auf der Wand von Tisch C")).isVisible();

        assertThat(second.locator(".wall--board .wall__letter")).hasText("B");
        assertThat(wall.evaluate("() => window.neverLeft")).isEqualTo(true);
        for (var page : List.of(other, second, elsewhere, leyla.page())) page.context().close();
    }

    @Test
    void a_wall_that_is_opened_later_shows_what_the_others_show() {
        facilitator.switchTo("code");
        wall.reload();

        assertThat(wall.locator(".code-wall")).isVisible();
        assertThat(facilitator.console().locator("#wall-code"))
                .hasAttribute("aria-pressed", "true");
    }

    @Test
    void an_announcement_fills_the_wall_until_it_is_ended() {
        facilitator.switchTo("announcement");
        assertThat(wall.locator(".announced h1").first()).hasText("Neues Amt – neue Chancen");

        facilitator.announce(LONG);
        assertThat(wall.locator(".announced p")).hasCount(3);
        assertThat(wall.locator(".announced p[lang=ar]")).hasAttribute("dir", "rtl");
        LastRow.reads(wall, ".announced");
        shot("wall-announcement", wall);

        facilitator.endAnnouncement();
        assertThat(wall.locator(".announced h1").first()).hasText("Neues Amt – neue Chancen");
    }

    @Test
    void a_new_code_and_a_shut_door_reach_a_wall_that_is_open() {
        facilitator.switchTo("code");
        var old = wall.locator(".wall__code").innerText();

        facilitator.post("join-codes", Map.of());
        assertThat(wall.locator(".wall__code")).not().hasText(old);
        facilitator.post("joining/closure", Map.of());
        assertThat(wall.locator(".wall__invitation")).containsText("geschlossen");
        assertThat(wall.locator(".wall__qr")).hasCount(0);
        shot("wall-code-shut", wall);
        facilitator.post("joining/opening", Map.of("hours", "3"));

        assertThat(wall.locator(".wall__qr")).isVisible();
        facilitator.switchTo("boards");
        assertThat(wall.locator(".wall__join .wall__code")).not().hasText(old);
    }

    static Stream<Arguments> views() {
        return Stream.of("boards", "countdown", "code", "announcement")
                .flatMap(view -> Stream.of("de-DE", "ar").map(lang -> Arguments.of(view, lang)));
    }

    @ParameterizedTest
    @MethodSource("views")
    void every_view_is_read_from_eight_metres_and_on_a_small_phone(String view, String language) {
        facilitator.announce(LONG);
        var page = projector(Screen.PROJECTOR, language, view);
        for (var screen : List.of(Screen.PROJECTOR, Screen.LAPTOP, Screen.TABLET)) {
            page.setViewportSize(screen.width, screen.height);
            shot("wall-" + view + "-" + language.substring(0, 2) + "-" + screen, page);
            LastRow.reads(page, "main");
        }
        ForEveryone.assertIs(page, view);
        page.setViewportSize(Screen.SMALL_PHONE.width, Screen.SMALL_PHONE.height);
        shot("wall-" + view + "-" + language.substring(0, 2) + "-phone", page);
        facilitator.endAnnouncement();
        page.context().close();
    }

    private static void shot(String name, Page page) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(name.endsWith("phone"))
                        .setPath(Path.of("target", "screens", name + ".png")));
    }
}
