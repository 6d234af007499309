package stellwand.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.evening.Browser.Screen;

/** Without a service worker. What is different over a hall's plain http: {@link PlainHttpTest}. */
class NothingTypedIsLostTest {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final ContainsTextOptions A_WHILE =
            new ContainsTextOptions().setTimeout(TablePage.LONGEST_WAIT_MS);

    private Demo demo;
    private Browser browser;

    @BeforeEach
    void open(@TempDir Path data) {
        demo = Demo.in(data);
        browser = new Browser();
    }

    @AfterEach
    void close() {
        browser.close();
        demo.close();
    }

    private TablePage phone() {
        return TablePage.joined(browser.open(Screen.PHONE, "de-DE"), demo, "de", 0);
    }

    @Test
    void what_is_being_typed_survives_a_reload_and_a_killed_server() {
        var leyla = phone().type("Halb geschrie");
        leyla.page().reload();
        assertThat(leyla.page().locator("#new-text")).hasValue("Halb geschrie");

        demo.kill();
        leyla.type("Halb geschrieben");
        demo.restart();
        leyla.page().reload();

        assertThat(leyla.page().locator("#new-text")).hasValue("Halb geschrieben");
    }

    @Test
    void a_card_sent_in_flight_mode_arrives_once_when_the_network_is_back() {
        var leyla = phone();
        var omar = phone();
        leyla.page().context().setOffline(true);
        leyla.pin("Aus dem Keller");
        assertThat(leyla.mine()).hasCount(1);
        assertThat(leyla.page().locator("#my-cards")).containsText("Netz");

        leyla.page().context().setOffline(false);

        omar.seesOnBoard("Aus dem Keller");
        leyla.seesOnBoard("Aus dem Keller");
    }

    @Test
    void a_card_sent_to_a_dead_server_arrives_once_when_it_is_back() throws Exception {
        var leyla = phone();
        demo.kill();
        leyla.pin("Gerade noch abgeschickt");
        assertThat(leyla.mine()).hasCount(1);

        demo.restart();

        leyla.seesOnBoard("Gerade noch abgeschickt");
        leyla.page().reload();
        leyla.seesOnBoard("Gerade noch abgeschickt");
        assertThat(Phone.joined(demo).board().at("/cards")).hasSize(1);
    }

    @Test
    void a_waiting_card_survives_the_closed_browser(@TempDir Path profile) {
        var leyla = TablePage.joined(browser.reopen(profile, Screen.PHONE, "de-DE"), demo, "de", 0);
        var address = leyla.page().url();
        leyla.page().context().setOffline(true);
        leyla.pin("Vor dem Zuklappen");
        assertThat(leyla.mine()).hasCount(1);
        leyla.page().context().close();

        var again = browser.reopen(profile, Screen.PHONE, "de-DE");
        again.navigate(address);

        new TablePage(again).seesOnBoard("Vor dem Zuklappen");
    }

    /** Whoever scans the code on the wall again comes to the tables, not to the one they sat at. */
    @Test
    void a_waiting_card_arrives_from_wherever_the_phone_comes_back_to(@TempDir Path profile) {
        var leyla = TablePage.joined(browser.reopen(profile, Screen.PHONE, "de-DE"), demo, "de", 0);
        leyla.page().context().setOffline(true);
        leyla.pin("Vor dem Wiederkommen");
        assertThat(leyla.mine()).hasCount(1);
        leyla.page().context().close();

        var again = browser.reopen(profile, Screen.PHONE, "de-DE");
        again.navigate(demo.line("join"));

        assertThat(again.locator(".own-card")).containsText("Vor dem Wiederkommen", A_WHILE);
        assertThat(again.locator(".own-card__code a")).hasText(CODE);
        assertThat(again.locator("[data-unsent]")).isHidden();
    }

    @Test
    void a_waiting_card_arrives_from_the_page_of_thanks_within_its_ten_minutes(
            @TempDir Path profile) {
        var leyla = TablePage.joined(browser.reopen(profile, Screen.PHONE, "de-DE"), demo, "de", 0);
        leyla.page().context().setOffline(true);
        leyla.pin("Kurz vor dem Ende");
        assertThat(leyla.mine()).hasCount(1);
        leyla.page().context().close();
        endTheEvening();

        var again = browser.reopen(profile, Screen.PHONE, "de-DE");
        again.navigate(demo.line("join"));
        again.waitForURL("**/thanks");

        assertThat(again.locator(".code-slip")).containsText("Kurz vor dem Ende", A_WHILE);
        assertThat(again.locator(".code-slip__letters")).hasText(CODE);
        assertThat(again.locator("[data-unsent]")).isHidden();
    }

    private void endTheEvening() {
        var staff = browser.open(Screen.PHONE, "de-DE");
        staff.navigate(demo.line("console"));
        staff.locator("main button[type=submit]").first().click();
        staff.waitForURL("**/staff/workshops/*");
        staff.navigate(
                demo.at("/staff/workshops/" + demo.line("workshop") + "/console").toString());
        staff.locator("#end").click();
        staff.locator("main button[type=submit]").click();
        staff.locator("#resume").waitFor();
    }

    /**
     * What a phone does in a pocket: nothing runs, the network goes, and then it is an hour later.
     */
    @Test
    void a_phone_that_slept_for_an_hour_sends_its_card_once_and_sees_what_it_missed() {
        var page = browser.open(Screen.PHONE, "de-DE");
        page.clock().install();
        var leyla = TablePage.joined(page, demo, "de", 0);
        leyla.type("Noch im Halbschlaf");
        page.context().setOffline(true);
        leyla.pin("Vor dem Einschlafen").type("Angefangen");
        assertThat(leyla.mine()).hasCount(1);
        var omar = phone();
        omar.pin("Während sie schlief").seesOnBoard("Während sie schlief");

        page.clock().fastForward("01:00:00");
        page.context().setOffline(false);

        leyla.seesOnBoard("Vor dem Einschlafen").seesOnBoard("Während sie schlief");
        omar.seesOnBoard("Vor dem Einschlafen");
        assertThat(page.locator("#new-text")).hasValue("Angefangen");
    }

    @Test
    void a_wall_that_was_unplugged_is_right_again_by_itself() {
        var wall = browser.open(Screen.PROJECTOR, "de-DE");
        wall.navigate(demo.line("projector"));
        wall.waitForURL("**/wall");
        wall.context().setOffline(true);
        var leyla = phone();
        leyla.pin("Während die Wand dunkel war").seesOnBoard("Während die Wand dunkel war");

        wall.context().setOffline(false);

        assertThat(wall.getByText("Während die Wand dunkel war")).isVisible();
    }
}
