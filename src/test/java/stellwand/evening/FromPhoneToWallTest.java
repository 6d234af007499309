package stellwand.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.evening.Browser.Screen;

/** Phone, table device and projector together. */
class FromPhoneToWallTest {
    private static Demo demo;
    private Browser browser;

    @BeforeAll
    static void open(@TempDir Path data) {
        demo = Demo.in(data);
    }

    @AfterAll
    static void close() {
        demo.close();
    }

    @BeforeEach
    void enter() {
        browser = new Browser();
    }

    @AfterEach
    void leave() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
    }

    private Page wall() {
        var wall = browser.open(Screen.PROJECTOR, "de-DE");
        wall.navigate(demo.line("projector"));
        wall.waitForURL("**/wall");
        return wall;
    }

    @Test
    void a_card_written_on_a_phone_hangs_on_the_wall_and_on_every_other_phone() {
        var wall = wall();
        var omar = TablePage.joined(browser.open(Screen.PHONE, "de-DE"), demo, "de", 0);
        var leyla = TablePage.joined(browser.open(Screen.PHONE, "de-DE"), demo, "de", 0);

        leyla.pin("Niemand weiß, wer zuständig ist");

        leyla.seesOnBoard("Niemand weiß, wer zuständig ist");
        omar.seesOnBoard("Niemand weiß, wer zuständig ist");
        assertThat(wall.getByText("Niemand weiß, wer zuständig ist")).isVisible();
        assertThat(leyla.mine()).hasCount(1);
        assertThat(leyla.page().locator("#my-cards .my-card__letters"))
                .hasText(Pattern.compile("\\w{4}-\\w{4}-\\w{4}"));
    }

    @Test
    void an_arabic_card_hangs_beside_the_german_ones_from_right_to_left() {
        var amina = TablePage.joined(browser.open(Screen.PHONE, "ar"), demo, "ar", 1);
        var jurgen = TablePage.joined(browser.open(Screen.PHONE, "de-DE"), demo, "de", 1);

        amina.pin("لا أحد يعرف إلى أين يذهب");

        jurgen.seesOnBoard("لا أحد يعرف إلى أين يذهب");
        assertThat(amina.page().locator("html")).hasAttribute("dir", "rtl");
        assertThat(jurgen.page().locator("html")).hasAttribute("dir", "ltr");
        var text = jurgen.hanging("لا أحد").locator("[lang=ar]").first();
        assertThat(text).hasAttribute("dir", "rtl");
    }

    @Test
    void a_solution_approach_hangs_under_the_challenge_that_it_answers() {
        var leyla = TablePage.joined(browser.open(Screen.PHONE, "de-DE"), demo, "de", 2);
        leyla.pin("Drei Ämter, drei Termine").seesOnBoard("Drei Ämter, drei Termine");

        leyla.page().locator("#board .card__answer").first().click();
        leyla.pin("Ein gemeinsamer Termin");

        var answer = leyla.page().locator(".board__answers .card");
        assertThat(answer.filter(new Locator.FilterOptions().setHasText("Ein gemeinsamer Termin")))
                .hasCount(1);
    }

    @Test
    void everything_works_by_keyboard_alone() {
        var page = browser.open(Screen.LAPTOP, "de-DE");
        page.navigate(demo.line("join"));
        tabTo(page, "button[name=language][value=de]");
        page.keyboard().press("Enter");
        page.waitForURL("**/w/*");
        tabTo(page, ".table-choice__one");
        page.keyboard().press("Enter");
        page.waitForURL("**/tables/*");
        tabTo(page, "#new-text");
        page.keyboard().type("Nur mit der Tastatur");
        page.keyboard().press("Control+Enter");

        var table = new TablePage(page);
        table.seesOnBoard("Nur mit der Tastatur");
        tabTo(page, "#my-cards [data-action=edit]");
        page.keyboard().press("Enter");
        page.keyboard().press("End");
        page.keyboard().type(" verbessert");
        page.keyboard().press("Control+Enter");
        table.seesOnBoard("Nur mit der Tastatur verbessert");

        tabTo(page, "#my-cards [data-action=take-back]");
        page.keyboard().press("Enter");
        tabTo(page, ".sure__yes");
        page.keyboard().press("Enter");
        assertThat(table.hanging("Nur mit der Tastatur")).hasCount(0);
    }

    private static void tabTo(Page page, String selector) {
        for (int n = 0; n < 60; n++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) return;
        }
        throw new AssertionError("The keyboard does not reach " + selector);
    }
}
