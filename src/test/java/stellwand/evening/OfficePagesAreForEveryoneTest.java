package stellwand.evening;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stellwand.evening.Browser.Screen;

/** An office that has just set Stellwand up: its administrator's pages. */
class OfficePagesAreForEveryoneTest {
    private static Demo office;
    private static Browser browser;
    private static Page administrator;

    @BeforeAll
    static void set_up(@TempDir Path data) {
        office = Demo.newOffice(data);
        browser = new Browser();
        administrator = browser.open(Screen.LAPTOP, "de-DE");
        administrator.navigate(office.line("first-administrator"));
        assertNothingIsWrong();
        FirstAdministrator.signUp(administrator);
        invite("Mira Muster", "mira@example.org");
    }

    /** Without a mail server the link is shown: another form of the page. */
    private static void invite(String name, String mail) {
        administrator.locator("[name=name]").fill(name);
        administrator.locator("[name=mail]").fill(mail);
        administrator.locator("[name=role]").first().check();
        administrator.locator("form[action$='/staff'] button").click();
        assertThat(administrator.locator("main").textContent()).contains("/link/");
        assertNothingIsWrong();
    }

    @AfterAll
    static void close() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
        office.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/staff, de", "/staff, ar",
        "/staff/start, de", "/staff/start, ar",
        "/staff/me, de", "/staff/me, ar",
        "/staff/workshops, de", "/staff/workshops, ar",
        "/staff/ideas, de", "/staff/ideas, ar",
        "/staff/counter, de", "/staff/counter, ar",
        "/staff/contacts, de", "/staff/contacts, ar",
        "/staff/units, de", "/staff/units, ar",
        "/staff/units/new, de", "/staff/units/new, ar",
        "/staff/units/files, de", "/staff/units/files, ar",
        "/staff/desk, de", "/staff/desk, ar",
        "/staff/text-modules, de", "/staff/text-modules, ar",
        "/staff/text-modules/new, de", "/staff/text-modules/new, ar",
        "/staff/absences, de", "/staff/absences, ar",
        "/ledger, de", "/ledger, ar",
        "/units, de", "/units, ar",
        "/staff/chains, de", "/staff/chains, ar",
        "/staff/chains/new, de", "/staff/chains/new, ar",
        "/chains, de", "/chains, ar"
    })
    void axe_finds_nothing_and_nothing_is_wider_than_a_small_phone(String path, String language) {
        administrator.navigate(office.at(path + "?lang=" + language).toString());
        assertNothingIsWrong();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ar"})
    void what_somebody_gave_us_is_for_everyone_to_see_and_change(String language) {
        administrator.navigate(office.at("/ideas/new?lang=" + language).toString());
        openAll();
        assertNothingIsWrong();
        administrator.locator("[name=text]").fill("Ein Bus in der Nacht");
        administrator.locator("[value=CALL]").check();
        administrator.locator("[name=number]").fill("0211 8991");
        administrator.locator("#idea-form button[type=submit]").click();
        administrator.waitForURL("**/ideas/own/**");
        administrator.locator("a[href$='/data']").click();
        administrator.waitForURL("**/data");
        openAll();
        assertNothingIsWrong();
        administrator.navigate(office.at("/staff/contacts").toString());
        openAll();
        assertNothingIsWrong();
    }

    private static void openAll() {
        administrator.evaluate(
                "document.querySelectorAll('details').forEach(it => it.open = true)");
    }

    private static void assertNothingIsWrong() {
        ForEveryone.assertIs(administrator, administrator.url());
    }
}
