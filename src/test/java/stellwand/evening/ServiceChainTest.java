package stellwand.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.evening.Browser.Screen;

/** An organiser describes a way through the offices in a bad network, and residents read it. */
class ServiceChainTest {
    private static final String UNITS =
            """
            id,kind,since,name_de,name_ar
            10,office,2010-01-01,Bürgerbüro,مكتب المواطنين
            54,office,2010-01-01,Amt für Migration und Integration,دائرة الهجرة والاندماج
            40,office,2010-01-01,Schulverwaltungsamt,دائرة المدارس
            """;

    private static Demo office;
    private static Browser browser;
    private static Page aylin;

    @BeforeAll
    static void set_up(@TempDir Path data) {
        office = Demo.newOffice(data);
        browser = new Browser();
        aylin = FirstAdministrator.of(office, browser, Screen.LAPTOP);
        var table =
                new FilePayload("units.csv", "text/csv", UNITS.getBytes(StandardCharsets.UTF_8));
        aylin.navigate(office.at("/staff/units/files").toString());
        aylin.locator("[name=file]").setInputFiles(table);
        aylin.locator("main form button").click();
        aylin.waitForURL("**/staff/units/files/*");
        aylin.locator("main form button").click();
        aylin.waitForURL("**/staff/units?taken=*");
    }

    @AfterAll
    static void close() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
        office.close();
    }

    @Test
    void a_way_through_the_offices_is_described_published_and_read() {
        begin();
        add(
                "Anmeldung",
                "التسجيل",
                "Bürgerbüro",
                "Pass\nMietvertrag",
                "جواز السفر\nعقد الإيجار",
                "Sie bekommen eine Bestätigung, meist am selben Tag.",
                "تحصلون على تأكيد، غالبًا في اليوم نفسه.");
        add(
                "Anerkennung ausländischer Berufsqualifikationsnachweise",
                "الاعتراف بالشهادة",
                "",
                "Zeugnisse im Original",
                "الشهادات الأصلية",
                "",
                "");
        add(
                "Schulplatz",
                "مقعد في المدرسة",
                "Schulverwaltungsamt",
                "Impfausweis des Kindes",
                "دفتر تطعيم الطفل",
                "Die Schule meldet sich, meist in zwei Wochen.",
                "تتصل بكم المدرسة، غالبًا خلال أسبوعين.");
        up("Schulplatz");
        openAll();
        assertIsForEveryone(aylin, "edit");
        publish();
        everybodyReads(
                "de",
                "Anmeldung",
                "Schulplatz",
                "Anerkennung ausländischer Berufsqualifikationsnachweise");
        everybodyReads("ar", "التسجيل", "مقعد في المدرسة", "الاعتراف بالشهادة");
    }

    private static void begin() {
        aylin.navigate(office.at("/staff/chains").toString());
        aylin.locator("a[href$='/staff/chains/new']").click();
        aylin.waitForURL("**/staff/chains/new");
        assertIsForEveryone(aylin, "new");
        field("NAME.de").fill("Ankommen");
        aylin.reload();
        assertThat(field("NAME.de")).hasValue("Ankommen");
        field("NAME.ar").fill("الوصول");
        field("ABOUT.de").fill("Für alle, die neu in der Stadt sind.");
        field("ABOUT.ar").fill("لكل من هو جديد في المدينة.");
        aylin.locator("main form button").click();
        aylin.waitForURL("**?done=*");
    }

    private static Locator field(String name) {
        return aylin.locator("main form [name='%s']".formatted(name));
    }

    /** The network is gone when she presses, and comes back. */
    private static void add(
            String name,
            String arabic,
            String unit,
            String bring,
            String bringArabic,
            String next,
            String nextArabic) {
        openAll();
        var form = aylin.locator("form[data-kept$='/new']");
        form.locator("[name='NAME.de']").fill(name);
        form.locator("[name='NAME.ar']").fill(arabic);
        form.locator("[name='BRING.de']").fill(bring);
        form.locator("[name='BRING.ar']").fill(bringArabic);
        form.locator("[name='NEXT.de']").fill(next);
        form.locator("[name='NEXT.ar']").fill(nextArabic);
        if (!unit.isEmpty()) form.locator("[name=unit]").selectOption(unit);
        aylin.context().setOffline(true);
        form.locator("button").click();
        assertThat(form.locator("[role=alert]")).isVisible();
        aylin.context().setOffline(false);
        aylin.reload();
        openAll();
        assertThat(form.locator("[name='NAME.de']")).hasValue(name);
        assertThat(form.locator("[name='BRING.ar']")).hasValue(bringArabic);
        form.locator("button").click();
        var saved = aylin.locator(".chain__station [role=status]");
        assertThat(aylin.locator(".chain__station").last().locator("h3")).hasText(name);
        assertThat(saved).isFocused();
    }

    private static void up(String name) {
        var station = aylin.locator(".chain__station", new Page.LocatorOptions().setHasText(name));
        station.locator("form[action$='/place'] button").first().click();
        assertThat(aylin.locator(".chain__station").nth(1).locator("h3")).hasText(name);
    }

    private static void publish() {
        aylin.locator("a[href$='/preview']").click();
        aylin.waitForURL("**/preview");
        assertThat(aylin.locator(".chain__station")).hasCount(3);
        assertIsForEveryone(aylin, "preview");
        aylin.goBack();
        aylin.locator("form[action$='/publication'] button").click();
        aylin.locator("form[action$='/withdrawal']").waitFor();
    }

    private static void openAll() {
        aylin.waitForLoadState();
        aylin.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
    }

    private static void everybodyReads(String language, String... stations) {
        for (var screen : new Screen[] {Screen.PHONE, Screen.LAPTOP}) {
            var resident = browser.open(screen, language);
            resident.navigate(office.at("/chains?lang=" + language).toString());
            assertIsForEveryone(resident, "list-%s-%s".formatted(language, screen));
            resident.locator(".chains__name").click();
            assertThat(resident.locator("ol.chain > li h2")).hasText(stations);
            assertThat(resident.locator("script").count()).as("nothing needs a script").isZero();
            assertIsForEveryone(resident, "chain-%s-%s".formatted(language, screen));
            assertIsPrinted(resident, language);
            resident.locator("ol.chain a").first().click();
            assertThat(resident.locator("a[href^='/chains/']")).hasCount(1);
            assertIsForEveryone(resident, "unit-%s-%s".formatted(language, screen));
        }
    }

    private static void assertIsPrinted(Page page, String language) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("ol.chain > li").first()).isVisible();
        assertThat(page.locator("header")).isHidden();
        ForEveryone.show(page, "chain-" + "print-" + language);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static void assertIsForEveryone(Page page, String name) {
        ForEveryone.assertIsAndShow(page, "chain-" + name);
    }
}
