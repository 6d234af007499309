package stellwand.evening;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
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
        var table = TablePage.joined(staff, demo, "de", 0);
        table.pin("Eine Karte").seesOnBoard("Eine Karte");
        table.pin("لا أحد يعرف").seesOnBoard("لا أحد يعرف");
        replyCode = (String) staff.evaluate(MY_REPLY_CODE, demo.line("workshop"));
    }

    @AfterAll
    static void close() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
        demo.close();
    }

    static Stream<Arguments> pages() {
        var workshop = demo.line("workshop");
        var code = demo.line("join-code");
        var table = staff.url().substring(staff.url().lastIndexOf('/') + 1);
        var paths =
                List.of(
                        "/",
                        "/j/" + code,
                        "/j/ZZZZZZ",
                        "/no-such-page",
                        "/imprint",
                        "/privacy",
                        "/accessibility",
                        "/barrier",
                        "/w/" + workshop,
                        "/w/" + workshop + "/tables/" + table,
                        "/w/" + workshop + "/here-as",
                        "/w/" + workshop + "/here-as?asked",
                        "/handed-back",
                        "/w/" + workshop + "/wall",
                        "/w/" + workshop + "/wall/" + table,
                        "/c/" + replyCode,
                        "/c/" + replyCode + "/erasure",
                        "/c/0000-0000-0001",
                        "/ideas",
                        "/ideas/1",
                        "/ideas/new",
                        "/ideas/own",
                        "/staff/sign-in",
                        "/staff/sign-in/asked",
                        "/staff/me",
                        "/staff/workshops",
                        "/staff/workshops/" + workshop,
                        "/staff/workshops/" + workshop + "/console",
                        "/staff/workshops/" + workshop + "/ending",
                        "/staff/workshops/" + workshop + "/record",
                        "/staff/workshops/" + workshop + "/cards/1/erasure",
                        "/staff/workshops/" + workshop + "/texts/evening",
                        "/staff/workshops/" + workshop + "/texts/agenda",
                        "/staff/workshops/" + workshop + "/texts/" + table);
        return paths.stream()
                .flatMap(path -> Stream.of("de", "ar").map(lang -> Arguments.of(path, lang)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axe_finds_nothing_and_nothing_is_wider_than_a_small_phone(String path, String language) {
        staff.setViewportSize(Screen.LAPTOP.width, Screen.LAPTOP.height);
        staff.navigate(
                demo.at(path + (path.contains("?") ? "&" : "?") + "lang=" + language).toString());
        ForEveryone.assertIs(staff, path);
    }
}
