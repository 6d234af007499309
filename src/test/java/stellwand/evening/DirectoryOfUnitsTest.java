package stellwand.evening;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.evening.Browser.Screen;

/** An organiser enters who is responsible for what, and residents read it. */
class DirectoryOfUnitsTest {
    private static final int LONGEST_WAY = 60;

    private static final String TABLE =
            """
            id,kind,parent,since,phase,name_de,name_en,name_ar,duty_de,duty_ar,hours_de,hours_ar,mail,mail_public
            2,division,,2010-01-01,working,"Dezernat für Soziales, Jugend und Integration",Department of Social Affairs,إدارة الشؤون الاجتماعية,Leitet mehrere Ämter.,تدير عدة دوائر.,,,,
            50,office,2,2010-01-01,working,Amt für soziale Sicherung,Office of Social Security,دائرة الضمان الاجتماعي,"Zahlt Geld aus, wenn es zum Leben nicht reicht. Hilft bei Miete, Pflege und Schulden.",تدفع المال عندما لا يكفي للعيش. تساعد في الإيجار والرعاية والديون.,"Montag bis Donnerstag, 8 bis 12 Uhr
            und nach Absprache",من الاثنين إلى الخميس، من 8 إلى 12,amt50@stadt.example,yes
            50/3,department,50,2010-01-01,working,Wohnungsnotfälle,,,"Hilft Menschen, die ihre Wohnung verlieren.",,,,,
            54,office,2,2017-09-14,founding,Amt für Migration und Integration,Office for Migration and Integration,دائرة الهجرة والاندماج,"Wird für alle da sein, die neu in der Stadt sind: Aufenthalt, Deutschkurse, Schulplätze.",ستكون لكل من هو جديد في المدينة: الإقامة ودورات اللغة ومقاعد المدرسة.,,,,
            33,office,2,2010-01-01,working,Kommunale Ausländerbehörde,,,Stellt Aufenthaltstitel aus.,,,,,
            awo,outside,,2010-01-01,working,"Beratungsstelle „Ankommen“, getragen von Vereinen der Stadt",,,Berät in vielen Sprachen.,,,,,
            """;

    private static Demo office;
    private static Browser browser;
    private static Page aylin;

    @BeforeAll
    static void set_up(@TempDir Path data) {
        office = Demo.newOffice(data);
        browser = new Browser();
        aylin = FirstAdministrator.of(office, browser, Screen.LAPTOP);
    }

    @AfterAll
    static void close() {
        assertThat(browser.complaints()).allMatch(it -> it.contains("422"));
        browser.close();
        office.close();
    }

    @Test
    void a_table_becomes_a_directory_that_changes_and_everybody_can_read() {
        load(TABLE.replace("outside", "verein"));
        assertThat(aylin.locator("main").textContent()).contains("Zeile 7, Spalte „kind“:");
        assertIsForEveryone(aylin, "mistakes");
        load(TABLE);
        assertThat(aylin.locator(".units__lines > li").count()).isEqualTo(6);
        assertIsForEveryone(aylin, "preview");
        aylin.locator("main form button").click();
        aylin.waitForURL("**/staff/units?taken=*");
        assertIsForEveryone(aylin, "desk");

        found("Amt für Migration und Integration");
        merge("Kommunale Ausländerbehörde", "Amt für Migration und Integration");
        rename("Amt für soziale Sicherung", "Amt für Soziales");
        everybodyReads("de");
        everybodyReads("ar");
    }

    private static void load(String table) {
        aylin.navigate(office.at("/staff/units/files").toString());
        assertIsForEveryone(aylin, "file");
        var bytes = table.getBytes(StandardCharsets.UTF_8);
        aylin.locator("[name=file]").setInputFiles(new FilePayload("units.csv", "text/csv", bytes));
        aylin.locator("main form button").click();
        aylin.waitForURL("**/staff/units/files/*");
    }

    private static void open(String unit) {
        aylin.navigate(office.at("/staff/units").toString());
        aylin.locator(".units__name", new Page.LocatorOptions().setHasText(unit)).click();
        aylin.waitForURL("**/staff/units/*-*-*");
        aylin.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
    }

    private static void found(String unit) {
        open(unit);
        aylin.locator("form[action$='/beginning'] [name=on]").fill("2018-01-01");
        aylin.locator("form[action$='/beginning'] button").click();
        aylin.waitForURL("**?saved");
    }

    private static void merge(String ending, String into) {
        open(into);
        assertIsForEveryone(aylin, "edit");
        aylin.locator("form[action$='/merger']").getByLabel(ending).check();
        aylin.locator("form[action$='/merger'] [name=on]").fill("2017-01-01");
        aylin.locator("form[action$='/merger'] button").click();
        aylin.waitForSelector("#slip");
        assertThat(aylin.locator("#slip").textContent())
                .contains("gibt es an diesem Tag noch nicht");
        open(into);
        aylin.locator("form[action$='/merger']").getByLabel(ending).check();
        aylin.locator("form[action$='/merger'] [name=on]").fill("2018-03-01");
        aylin.locator("form[action$='/merger'] button").click();
        aylin.waitForURL("**?saved");
    }

    private static void rename(String from, String to) {
        open(from);
        aylin.locator("[name='name.de']").fill(to);
        aylin.locator("form[action$='/names'] [name=on]").fill("2019-05-01");
        aylin.locator("form[action$='/names'] button").click();
        aylin.waitForURL("**?saved");
    }

    private static void everybodyReads(String language) {
        for (var screen : new Screen[] {Screen.PHONE, Screen.LAPTOP}) {
            var resident = browser.open(screen, language);
            resident.navigate(office.at("/units?lang=" + language).toString());
            assertThat(resident.locator("script").count()).as("nothing needs a script").isZero();
            assertIsForEveryone(resident, "list-%s-%s".formatted(language, screen));
            resident.locator(".units__name").nth(2).click();
            assertIsForEveryone(resident, "unit-%s-%s".formatted(language, screen));
            resident.navigate(office.at("/units").toString());
            resident.locator(".units__ended a").first().click();
            assertIsForEveryone(resident, "ended-%s-%s".formatted(language, screen));
        }
    }

    @Test
    void a_unit_is_entered_without_a_mouse() {
        aylin.navigate(office.at("/staff/units/new").toString());
        tabTo("NAME.de");
        aylin.keyboard().type("Schulverwaltungsamt");
        tabTo("DUTY.de");
        aylin.keyboard().type("Sorgt dafür, dass jedes Kind einen Schulplatz hat.");
        assertIsForEveryone(aylin, "new");
        tabTo("mail");
        aylin.keyboard().press("Enter");
        aylin.waitForURL("**?saved");
        assertThat(aylin.locator("h1").textContent()).isEqualTo("Schulverwaltungsamt");
    }

    private static void tabTo(String field) {
        for (int i = 0; i < LONGEST_WAY; i++) {
            aylin.keyboard().press("Tab");
            if (field.equals(aylin.evaluate("document.activeElement.name"))) return;
        }
        throw new AssertionError("The keyboard does not reach " + field);
    }

    private static void assertIsForEveryone(Page page, String name) {
        ForEveryone.assertIsAndShow(page, "units-" + name);
    }
}
