package stellwand.evening;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import stellwand.evening.Browser.Screen;

/** By axe, at 320 px (which is 400 % zoom of a laptop), and with no request to another host. */
class EveryPageIsForEveryoneTest {
    private static Demo demo;
    private static Browser browser;
    private static Page staff;
    private static String table;
    private static String replyCode;

    private static final String MY_REPLY_CODE =
            """
            async workshop => {
                const answer = await fetch(`/api/workshops/${workshop}/my-cards`);
                return (await answer.json()).cards[0].replyCode;
            }
            """;

    @BeforeAll
    static void open(@TempDir Path data) {
        demo = Demo.in(data);
        browser = new Browser();
        staff = browser.open(Screen.LAPTOP, "de-DE");
        staff.navigate(demo.line("projector"));
        staff.navigate(demo.line("console"));
        staff.locator("main button[type=submit]").first().click();
        staff.waitForURL("**/staff/**");
        var board = TablePage.joined(staff, demo, "de", 0);
        board.pin("Eine Karte").seesOnBoard("Eine Karte");
        board.pin("لا أحد يعرف").seesOnBoard("لا أحد يعرف");
        table = staff.url().substring(staff.url().lastIndexOf('/') + 1);
        replyCode = (String) staff.evaluate(MY_REPLY_CODE, demo.line("workshop"));
    }

    @AfterAll
    static void close() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
        demo.close();
    }

    /** As their controllers name them; in braces what {@link #open} finds out. */
    static final List<String> PAGES =
            List.of(
                    "/",
                    "/j/{code}",
                    "/j/ZZZZZZ",
                    "/no-such-page",
                    "/imprint",
                    "/privacy",
                    "/accessibility",
                    "/barrier",
                    "/w/{workshop}",
                    "/w/{workshop}/tables/{table}",
                    "/w/{workshop}/here-as",
                    "/w/{workshop}/here-as?asked",
                    "/handed-back",
                    "/w/{workshop}/wall",
                    "/w/{workshop}/wall/{table}",
                    "/c/{reply}",
                    "/c/{reply}/erasure",
                    "/c/0000-0000-0001",
                    "/ideas",
                    "/ideas/new",
                    "/ideas/own",
                    "/staff/sign-in",
                    "/staff/sign-in/asked",
                    "/staff/workshops/{workshop}",
                    "/staff/workshops/{workshop}/console",
                    "/staff/workshops/{workshop}/ending",
                    "/staff/workshops/{workshop}/record",
                    "/staff/workshops/{workshop}/cards/{card}/erasure",
                    "/staff/workshops/{workshop}/texts/evening",
                    "/staff/workshops/{workshop}/texts/agenda",
                    "/staff/workshops/{workshop}/texts/{table}");

    /** What leads nowhere says so, and is a page for everyone, too. */
    private static final Set<String> NOWHERE =
            Set.of("/j/ZZZZZZ", "/no-such-page", "/c/0000-0000-0001");

    static Stream<Arguments> pages() {
        return PAGES.stream()
                .flatMap(page -> Stream.of("de", "ar").map(lang -> Arguments.of(page, lang)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axe_finds_nothing_and_nothing_is_wider_than_a_small_phone(String page, String language) {
        staff.setViewportSize(Screen.LAPTOP.width, Screen.LAPTOP.height);
        var path = filled(page) + (page.contains("?") ? "&" : "?") + "lang=" + language;

        var answer = staff.navigate(demo.at(path).toString());

        assertThat(answer.status()).as(page).isEqualTo(NOWHERE.contains(page) ? 404 : 200);
        ForEveryone.assertIs(staff, page);
    }

    private static String filled(String page) {
        return page.replace("{workshop}", demo.line("workshop"))
                .replace("{code}", demo.line("join-code"))
                .replace("{table}", table)
                .replace("{card}", "1")
                .replace("{reply}", replyCode);
    }
}
