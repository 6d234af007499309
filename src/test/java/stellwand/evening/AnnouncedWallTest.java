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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import stellwand.evening.Browser.Screen;

/** An announcement as long as it may be, in all languages, while people read what hangs. */
class AnnouncedWallTest {
    /** What ends below the announcement's edge, or outside of the box that it stands in. */
    private static final String CUT_OFF =
            """
            () => {
                const box = element => element.getBoundingClientRect();
                const within = (inner, outer) => inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1
                    && inner.left >= outer.left - 1 && inner.right <= outer.right + 1;
                const said = box(document.querySelector('.announcement'));
                const above = { left: 0, right: innerWidth, top: 0, bottom: said.top };
                const rooms = '.wall__board, .wall__join, .wall__thanks, .wall__cards, .wall__foot';
                const parts = '.wall__name, .wall__count, .wall__join > *, .wall__thanks > *, .wall__cards .card, .wall__foot > *';
                const shown = wanted => [...document.querySelectorAll(wanted)].filter(each => each.checkVisibility({ visibilityProperty: true }) && box(each).width > 1);
                const over = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
                return [
                    ...(said.bottom > innerHeight ? ['announcement'] : []),
                    ...shown(rooms).filter(each => !within(box(each), above)),
                    ...shown(parts).filter(each => !within(box(each), box(each.closest(rooms)))),
                    ...shown(parts).filter((a, i, all) => all.some((b, j) => j > i && !a.contains(b) && over(box(a), box(b)))),
                ].map(each => each.className ?? each);
            }
            """;

    /** Eighty letters are the most. */
    private static final String LONGEST_TITLES =
            """
            () => document.querySelectorAll('.wall__name [lang]').forEach(title => {
                title.textContent = 'Zuständigkeiten: Transparenz, Dienstleistungsketten und Übergänge zwischen Ämtern';
            })
            """;

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
        wall = browser.open(Screen.PROJECTOR, "de-DE");
        wall.navigate(demo.line("projector"));
        wall.waitForURL("**/wall");
    }

    @AfterEach
    void it_is_unplugged() {
        facilitator.endAnnouncement();
        wall.context().close();
    }

    static Stream<Arguments> screens() {
        return Stream.of(
                Arguments.of(1920, 1080),
                Arguments.of(1280, 720),
                Arguments.of(1280, 800),
                Arguments.of(1024, 768));
    }

    /** Boards, and how to join, make room for it; titles are as long as they may be. */
    @ParameterizedTest
    @MethodSource("screens")
    void a_long_announcement_covers_nothing_of_all_boards(int width, int height) {
        facilitator.announce(SwitchedWallTest.LONG);
        assertThat(wall.locator(".announcement p")).hasCount(3);
        wall.setViewportSize(width, height);
        shot("wall-boards-announced-" + width + "x" + height);
        assertThat((List<?>) wall.evaluate(CUT_OFF)).as("at its own titles").isEmpty();
        wall.evaluate(LONGEST_TITLES);
        shot("wall-boards-announced-titles-" + width + "x" + height);
        assertThat((List<?>) wall.evaluate(CUT_OFF)).as("at the longest titles").isEmpty();
        LastRow.reads(wall, "main");
    }

    @ParameterizedTest
    @MethodSource("screens")
    void a_long_announcement_covers_no_card(int width, int height) {
        var mahmoud = TablePage.joined(browser.open(Screen.PHONE, "de-DE"), demo, "de", 3);
        for (int card = 1; card <= 9; card++) {
            var text = "Wohin mit diesem Brief? (%d×%d, %d)".formatted(width, height, card);
            mahmoud.pin(text).seesOnBoard(text);
        }
        facilitator.switchTo("D");
        wall.setViewportSize(width, height);
        assertThat(wall.locator(".wall__cards .card:visible").first()).isVisible();
        facilitator.announce(SwitchedWallTest.LONG);
        assertThat(wall.locator(".announcement p")).hasCount(3);
        shot("wall-board-announced-" + width + "x" + height);
        assertThat(wall.locator(".wall__cards .card:visible").first()).isVisible();
        assertThat((List<?>) wall.evaluate(CUT_OFF)).isEmpty();
        LastRow.reads(wall, "main");
        mahmoud.page().context().close();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void a_long_announcement_covers_no_thanks(int width, int height) {
        wall.setViewportSize(width, height);
        facilitator.post("ending", Map.of());
        assertThat(wall.locator(".wall__thanked")).isVisible();
        facilitator.announce(SwitchedWallTest.LONG);
        assertThat(wall.locator(".announcement p")).hasCount(3);
        shot("wall-boards-over-announced-" + width + "x" + height);
        assertThat((List<?>) wall.evaluate(CUT_OFF)).isEmpty();
        LastRow.reads(wall, "main");
        facilitator.post("ending/undoing", Map.of());
    }

    private void shot(String name) {
        var file = Path.of("target", "screens", name + ".png");
        wall.screenshot(new Page.ScreenshotOptions().setPath(file));
    }
}
