package stellwand.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.evening.Browser.Screen;

/** Clocks of phones and projectors are wrong, and somebody sets them while the page is open. */
class WrongClocksTest {
    /** Only the date is wrong: what counts milliseconds and rings after them is not. */
    private static final String AN_HOUR_FAST =
            """
            const right = Date;
            let ahead = 3_600_000;
            window.setClock = hours => { ahead = hours * 3_600_000; };
            window.Date = class extends right {
                constructor(...when) { super(...(when.length ? when : [right.now() + ahead])); }
                static now() { return right.now() + ahead; }
            };
            """;

    private static final Pattern HALF_AN_HOUR = Pattern.compile("(29|30)");

    private Demo demo;
    private Browser browser;
    private Facilitator facilitator;

    @BeforeEach
    void half_an_hour_is_left(@TempDir Path data) {
        demo = Demo.in(data);
        browser = new Browser();
        facilitator = Facilitator.signedIn(browser, demo);
        facilitator.openAgain(30);
    }

    @AfterEach
    void close() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
        demo.close();
    }

    @Test
    void every_page_counts_by_the_servers_clock_before_and_after_the_jump() {
        var wall = opened(Screen.PROJECTOR, demo.line("projector"));
        var countdown = opened(Screen.PROJECTOR, demo.line("projector"));
        countdown.navigate(wall.url() + "/countdown");
        var console = opened(Screen.PHONE, facilitator.console().url());
        var phone = opened(Screen.PHONE, demo.line("join"));
        phone.locator("button[name=language][value=de]").click();
        phone.waitForURL("**/w/*");
        var times =
                Map.of(
                        wall, ".round-line__clock",
                        countdown, ".countdown__number",
                        console, ".round-line__clock",
                        phone, ".round-line__clock");

        times.forEach((page, time) -> assertThat(page.locator(time)).hasText(HALF_AN_HOUR));
        for (int hours : List.of(-5, 12)) {
            for (var page : times.keySet()) {
                page.evaluate("hours => window.setClock(hours)", hours);
                page.waitForTimeout(1500); // each shows the time once a second
                assertThat(page.locator(times.get(page))).hasText(HALF_AN_HOUR);
            }
        }
        times.keySet().forEach(page -> page.context().close());
    }

    @Test
    void a_card_can_be_written_until_the_servers_time_is_over() {
        var page = browser.open(Screen.PHONE, "de-DE");
        page.addInitScript(AN_HOUR_FAST);
        var leyla = TablePage.joined(page, demo, "de", 0);

        assertThat(page.locator(".round__left")).hasText(HALF_AN_HOUR);
        page.evaluate("() => window.setClock(-5)");
        page.waitForTimeout(6000); // the line of the table is read again every five seconds
        assertThat(page.locator(".round__left")).hasText(HALF_AN_HOUR);
        leyla.pin("Trotz falscher Uhr").seesOnBoard("Trotz falscher Uhr");
        page.context().close();
    }

    private Page opened(Screen screen, String address) {
        var page = browser.open(screen, "de-DE");
        page.addInitScript(AN_HOUR_FAST);
        if (address.endsWith("/console")) {
            page.context().addCookies(facilitator.console().context().cookies());
        }
        page.navigate(address);
        return page;
    }
}
