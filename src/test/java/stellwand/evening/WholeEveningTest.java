package stellwand.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.evening.Browser.Screen;

/**
 * Seven screens hold one evening: the console, the wall, the devices of two tables, and three
 * phones, of which one is Arabic and one is used by keyboard alone. The network of a table is cut,
 * and the server is killed between two rounds and in the middle of one.
 */
class WholeEveningTest {
    /** A killed server is back within seconds, a screen follows within its back-off. */
    private static final double LONGEST_WAIT_MS = 25_000;

    @TempDir Path data;
    private SevenScreens hall;
    private Page console;
    private Page wall;
    private TablePage serviceDevice;
    private TablePage leyla;
    private TablePage amina;
    private TablePage ben;

    @BeforeEach
    void everybody_comes_in() {
        hall = SevenScreens.in(data);
        console = hall.console();
        wall = hall.wall();
        serviceDevice = hall.serviceDevice();
        leyla = hall.leyla();
        amina = hall.amina();
        ben = hall.ben();
    }

    @AfterEach
    void everybody_goes_home() {
        hall.close();
    }

    @Test
    void seven_screens_hold_a_whole_evening() {
        challengesAreNamed();
        theNetworkOfATableIsCut();
        betweenTwoRoundsTheServerIsKilled();
        challengesAreAnswered();
        inTheMiddleOfTheRoundTheServerIsKilled();
        twoFacilitatorsPressAtOnce();
        theBoardsAreLookedAt();
        everybodyIsThanked();
    }

    private void challengesAreNamed() {
        leyla.pin("Niemand hebt ab").seesOnBoard("Niemand hebt ab");
        amina.pin("لا أحد يعرف من المسؤول").seesOnBoard("من المسؤول");
        writeByKeyboard(ben, "Letters nobody understands");
        scribe(serviceDevice, "Kein Platz für Kinderwagen");
        scribe(hall.volunteerDevice(), "Ehrenamtliche kennen einander nicht");
        wallCounts("B", "challenge", 4);
        wallCounts("D", "challenge", 1);
        shot("evening-1-wall", wall);
        shot("evening-1-device", serviceDevice.page());
    }

    private void theNetworkOfATableIsCut() {
        var device = serviceDevice.page();
        device.context().setOffline(true);
        scribe(serviceDevice, "Warteschlange bis zur Straße");
        leyla.pin("Termine nur online").seesOnBoard("Termine nur online");
        assertThat(leyla.hanging("Warteschlange")).hasCount(0);
        shot("evening-2-cut", device);
        press("#close");
        assertThat(leyla.page().locator("#pause")).isVisible();
        device.context().setOffline(false);

        serviceDevice.seesOnBoard("Warteschlange bis zur Straße");
        serviceDevice.seesOnBoard("Termine nur online");
        leyla.seesOnBoard("Warteschlange bis zur Straße");
        wallCounts("B", "challenge", 6);
    }

    private void betweenTwoRoundsTheServerIsKilled() {
        hall.demo().kill();
        hall.demo().restart();
        console.reload();
        press("#open");
        for (var screen : List.of(leyla, amina, ben, serviceDevice)) {
            assertThat(screen.page().locator("#round"))
                    .containsText("2", new ContainsTextOptions().setTimeout(LONGEST_WAIT_MS));
        }
        assertThat(wall.locator("[data-round]"))
                .containsText("Runde 2", new ContainsTextOptions().setTimeout(LONGEST_WAIT_MS));
        assertThat(leyla.page().locator("#listen")).isVisible();
        press("#phones-all-on");
        assertThat(leyla.page().locator("#write")).isVisible();
    }

    private void challengesAreAnswered() {
        move(leyla, 3);
        leyla.pin("Tandems aus Haupt- und Ehrenamt").seesOnBoard("Tandems");
        hall.volunteerDevice().seesOnBoard("Tandems");
        amina.page()
                .locator("#challenges .card")
                .filter(new Locator.FilterOptions().setHasText("من المسؤول"))
                .locator(".card__answer")
                .first()
                .click();
        amina.pin("شخص واحد يرافق الأسرة").seesOnBoard("يرافق الأسرة");
        assertThat(serviceDevice.hanging("يرافق الأسرة").locator(".card__answered")).hasText("2");
        assertThat(console.locator(".console__table").nth(3).locator(".console__count").first())
                .hasText("Personen: 1");
    }

    private void inTheMiddleOfTheRoundTheServerIsKilled() {
        var keyboard = ben.page().locator("#new-text");
        keyboard.fill("One phone number for all");
        hall.demo().kill();
        scribe(serviceDevice, "Ein Wegweiser in zwölf Sprachen");
        hall.demo().restart();

        serviceDevice.seesOnBoard("Ein Wegweiser in zwölf Sprachen");
        assertThat(keyboard).hasValue("One phone number for all");
        keyboard.press("Control+Enter");
        ben.seesOnBoard("One phone number for all");
        amina.seesOnBoard("Ein Wegweiser in zwölf Sprachen");
    }

    private void twoFacilitatorsPressAtOnce() {
        console.reload();
        var other = hall.facilitator(Screen.LAPTOP);
        shot("evening-5-console", other);
        other.locator("#wall-countdown").click();
        press("#phones-A");
        assertThat(wall.locator(".countdown__until")).isVisible();
        shot("evening-5-countdown", wall);
        assertThat(other.locator("#phones-A")).containsText("Handys an");
        assertThat(other.locator("#undo")).containsText("Tisch A");
        other.locator("#undo").click();
        assertThat(console.locator("#phones-A")).containsText("Handys aus");
        other.context().close();
    }

    private void theBoardsAreLookedAt() {
        press("#close");
        press("#wall-B");
        assertThat(wall.locator(".wall__title")).containsText("Servicepoint");
        assertThat(wall.getByText("Ein Wegweiser in zwölf Sprachen").first()).isVisible();
        shot("evening-6-plenary", wall);
    }

    private void everybodyIsThanked() {
        press("#end");
        press("main button[type=submit]");
        thanked(leyla, 3);
        thanked(amina, 2);
        thanked(ben, 2);
        assertThat(serviceDevice.page().locator("#over")).isVisible();
        assertThat(wall.getByText("Danke!")).isVisible();
        shot("evening-7-thanks", leyla.page());
        shot("evening-7-wall", wall);
        var record = hall.record();
        assertThat(record.locator("main")).containsText("Warteschlange bis zur Straße");
        shot("evening-7-record", record);
    }

    private static void thanked(TablePage phone, int codes) {
        phone.page().waitForURL("**/thanks");
        assertThat(phone.page().locator(".code-slip")).hasCount(codes);
    }

    private void press(String button) {
        console.locator(button).click();
    }

    /** Enter, and the next card can be written. */
    private static void scribe(TablePage device, String words) {
        var text = device.page().locator("#new-text");
        text.fill(words);
        text.press("Enter");
        assertThat(text).isEmpty();
    }

    private static void writeByKeyboard(TablePage phone, String words) {
        phone.page().locator("#new-text").focus();
        phone.page().keyboard().type(words);
        phone.page().keyboard().press("Control+Enter");
        phone.seesOnBoard(words);
    }

    private static void move(TablePage phone, int table) {
        phone.page().locator(".table-page__back").click();
        phone.page().waitForURL("**/w/*");
        phone.page().locator(".table-choice__one").nth(table).click();
        phone.page().waitForURL("**/tables/*");
        phone.page().locator("#looks").waitFor();
    }

    private void wallCounts(String letter, String kind, int cards) {
        var board =
                wall.locator(".wall__board")
                        .filter(
                                new Locator.FilterOptions()
                                        .setHas(
                                                wall.locator(
                                                        ".wall__letter:text-is('"
                                                                + letter
                                                                + "')")));
        assertThat(board.locator("[data-tally=" + kind + "]")).hasText(Integer.toString(cards));
    }

    private static void shot(String name, Page page) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", name + ".png"))
                        .setFullPage(true));
    }
}
