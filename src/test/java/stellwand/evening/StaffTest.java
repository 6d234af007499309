package stellwand.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.evening.Browser.Screen;

/** An administrator with a phone, and a colleague who is signed in elsewhere. */
class StaffTest {
    private static final double LONGEST_WAIT_MS = 20_000;

    private static Demo office;
    private static Browser browser;
    private static Page aylin;
    private static Page bo;

    @BeforeAll
    static void set_up(@TempDir Path data) {
        setDefaultAssertionTimeout(LONGEST_WAIT_MS);
        office = Demo.newOffice(data);
        browser = new Browser();
        aylin = FirstAdministrator.of(office, browser, Screen.PHONE);
        aylin.locator("[name=name]").fill("Bo Muster");
        aylin.locator("[name=mail]").fill("bo@example.org");
        aylin.locator("[value=FACILITATOR]").check();
        aylin.locator("[name=endsOn]").fill("2099-11-30");
        aylin.locator("form[action$='/staff'] button").click();
        bo = browser.open(Screen.LAPTOP, "de-DE");
        bo.navigate(aylin.locator(".handed-over").textContent());
        bo.locator("main button[type=submit]").click();
        bo.waitForURL("**/staff/start");
    }

    @AfterAll
    static void close() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
        office.close();
    }

    @Test
    void other_roles_hold_at_once_and_everywhere_ends_everywhere() {
        open("Bo Muster");
        aylin.locator("[value=ADMINISTRATOR]").check();
        aylin.locator("[name=endsOn]").fill("2099-12-31");
        aylin.locator("form[action*='/staff/'] button").first().click();
        assertThat(aylin.locator("[role=status]")).containsText("ab sofort");
        assertThat(aylin.locator("[name=endsOn]")).hasValue("2099-12-31");
        bo.navigate(office.at("/staff").toString());
        assertThat(bo.locator("h1")).hasText("Mitarbeitende");

        assertThat(aylin.locator("main")).containsText("Angemeldete Geräte: 1");
        aylin.locator("form[action$='/sessions/end'] button").click();
        assertThat(aylin.locator("main")).containsText("Angemeldete Geräte: 0");
        bo.navigate(office.at("/staff").toString());
        assertThat(bo).hasURL(Pattern.compile(".*/staff/sign-in.*"));
    }

    @Test
    void the_last_administrator_keeps_the_role_and_what_was_chosen_stands_there() {
        open("Aylin Beispiel");
        aylin.locator("[name=endsOn]").fill("2099-12-31");
        aylin.locator("form[action*='/staff/'] button").first().click();

        assertThat(aylin.locator("[role=alert]")).containsText("der letzte Zugang");
        assertThat(aylin.locator("[name=endsOn]")).hasValue("2099-12-31");
        assertForEveryone();
    }

    @Test
    void the_page_is_for_everyone() {
        open("Bo Muster");
        var address = aylin.url();
        for (var language : new String[] {"ar", "de"}) {
            aylin.navigate(address + "?lang=" + language);
            assertForEveryone();
        }
    }

    private static void open(String name) {
        aylin.navigate(office.at("/staff").toString());
        assertForEveryone();
        aylin.locator(".entry", new Page.LocatorOptions().setHasText(name)).locator("a").click();
        assertThat(aylin.locator("h1")).hasText(name);
    }

    private static void assertForEveryone() {
        ForEveryone.assertIs(aylin, aylin.url());
    }
}
