package stellwand.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.evening.Browser.Screen;

/** An organiser says before the evening which way each idea goes, and by when it is answered. */
class PromiseBeforeTheEveningTest {
    private static Demo office;
    private static Browser browser;
    private static Page aylin;

    @BeforeAll
    static void set_up(@TempDir Path data) {
        office = Demo.newOffice(data);
        browser = new Browser();
        aylin = FirstAdministrator.of(office, browser, Screen.LAPTOP);
        found("Amt für Verkehrsmanagement");
        found("Stadtkämmerei");
    }

    @AfterAll
    static void close() {
        assertThat(browser.complaints()).allMatch(it -> it.contains("422"));
        browser.close();
        office.close();
    }

    private static void found(String unit) {
        aylin.navigate(office.at("/staff/units/new").toString());
        aylin.locator("[name='NAME.de']").fill(unit);
        aylin.locator("main form button[type=submit]").first().click();
        aylin.waitForURL("**?saved");
    }

    @Test
    void the_line_itself_is_what_is_changed_and_then_it_stands_there_for_all() {
        var overview = anEvening();
        assertThat(aylin.locator("main")).containsText("noch nichts Eigenes versprochen");
        aylin.locator("a[href$='/promise']").click();
        aylin.waitForURL("**/promise");
        forEveryone("nothing-yet");

        press("Fachlich, dann Kosten");
        press("Station einfügen");
        aylin.getByLabel("Worum es geht").nth(2).selectOption("DECISION");
        choose("stations[1].units[0]", "Stadtkämmerei");
        choose("stations[1].units[1]", "Stadtkämmerei");
        aylin.locator("[name='stations[1].days']").fill("8");
        aylin.getByText("Eigener Name").nth(2).click();
        aylin.locator("[name='stations[2].names[de]']").fill("Beirat für Migration");
        press("Das versprechen wir");
        assertThat(aylin.locator("[data-say-not-sent]"))
                .containsText("jede Stelle dort nur einmal");
        aylin.reload();
        assertThat(aylin.locator("[name='stations[1].days']")).hasValue("8");

        choose("stations[1].units[1]", "niemand");
        aylin.locator("[name=usefulUntil]").fill("2100-03-31");
        aylin.locator("[name=usefulUntil]").press("Enter");
        assertThat(aylin.locator("[data-say-not-sent]")).isHidden();
        aylin.reload();
        assertThat(aylin.locator("[name='stations[1].days']")).hasValue("8");
        forEveryone("promised");

        aylin.navigate(overview);
        assertThat(aylin.locator(".path")).containsText("Stadtkämmerei");
        assertThat(aylin.locator(".path")).containsText("Beirat für Migration");
        forEveryone("overview");
    }

    private static String anEvening() {
        aylin.navigate(office.at("/staff/workshops").toString());
        aylin.locator("[name=title]").fill("Neues Amt – neue Chancen");
        aylin.locator("[name=place]").fill("Bürgersaal");
        aylin.locator("form:has([name=title]) [name=date]").fill("2099-09-14");
        aylin.locator("form:has([name=title]) button[type=submit]").click();
        aylin.waitForURL("**/staff/workshops/*-*");
        return aylin.url();
    }

    private static void choose(String field, String option) {
        aylin.locator("[name='%s']".formatted(field))
                .selectOption(new SelectOption().setLabel(option));
    }

    private static void press(String button) {
        var buttons = new Page.GetByRoleOptions().setName(button).setExact(true);
        aylin.getByRole(AriaRole.BUTTON, buttons).click();
        aylin.waitForLoadState();
    }

    private static void forEveryone(String name) {
        var page = aylin.url();
        for (var language : new String[] {"ar", "de"}) {
            aylin.navigate(page + (page.contains("?") ? "&" : "?") + "lang=" + language);
            ForEveryone.assertIsAndShow(aylin, "promise-%s-%s".formatted(name, language));
        }
    }
}
