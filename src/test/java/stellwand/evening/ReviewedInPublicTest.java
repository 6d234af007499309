package stellwand.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.evening.Browser.Screen;

/** Aylin coordinates, Bo works in a unit, and Leyla reads Arabic on her phone. */
class ReviewedInPublicTest {
    private static final int LONGEST_WAIT_MS = 15_000;
    private static final int LONGEST_WAY = 60;

    private static Demo office;
    private static Browser browser;
    private static Page aylin;
    private static Page bo;
    private static Page leyla;

    @BeforeAll
    static void set_up(@TempDir Path data) {
        setDefaultAssertionTimeout(LONGEST_WAIT_MS);
        office = Demo.newOffice(data);
        browser = new Browser();
        aylin = FirstAdministrator.of(office, browser, Screen.LAPTOP);
        bo = invited();
        leyla = browser.open(Screen.PHONE, "ar");
    }

    private static Page invited() {
        aylin.locator("[name=name]").fill("Bo Muster");
        aylin.locator("[name=mail]").fill("bo@example.org");
        aylin.locator("[value=CASEWORKER]").check();
        aylin.locator("form[action$='/staff'] button").click();
        var page = browser.open(Screen.LAPTOP, "de-DE");
        page.navigate(aylin.locator(".handed-over").textContent());
        page.locator("main button[type=submit]").click();
        page.waitForURL("**/staff/start");
        return page;
    }

    @AfterAll
    static void close() {
        assertThat(browser.complaints()).allMatch(it -> it.contains("422"));
        browser.close();
        office.close();
    }

    @Test
    void an_idea_goes_from_a_phone_through_a_unit_to_the_answer() {
        leyla.navigate(office.at("/ideas/new?lang=ar").toString());
        leyla.locator("[name=text]").fill("حافلة ليلية إلى المستشفى");
        leyla.locator("#idea-form button[type=submit]").click();
        leyla.waitForURL("**/ideas/own/**");
        var own = leyla.url().replaceAll("\\?.*", "");

        unitWhereBoWorks();
        handedOver();
        boWritesATextModule();
        boSaysWhatTheUnitThinks();
        aylinAnswers();

        leyla.navigate(own);
        assertThat(leyla.locator(".answer")).containsText("Ab Juni fährt er am Wochenende.");
        assertThat(leyla.locator(".way__step")).hasCount(6);
        assertIsForEveryone(leyla, "own-answered");
        leylaSpeaksAndAsks();
        aylinReplies();

        leyla.navigate(own);
        assertThat(leyla.locator("main")).containsText("Vom Hauptbahnhof.");
        assertIsForEveryone(leyla, "own-replied");
        everybodyReads();
    }

    private void unitWhereBoWorks() {
        bo.navigate(office.at("/staff/desk").toString());
        assertThat(bo.locator("main")).containsText("Sie arbeiten noch in keiner Stelle");
        assertIsForEveryone(bo, "desk-of-nobody");
        aylin.navigate(office.at("/staff/units/new").toString());
        aylin.locator("[name='NAME.de']").fill("Amt für Verkehrsmanagement");
        aylin.locator("[name=since]").fill("2010-01-01");
        openAll(aylin);
        aylin.getByLabel("Bo Muster").selectOption("MEMBER");
        aylin.locator("main form button[type=submit]").first().click();
        aylin.waitForURL("**?saved");
    }

    private void handedOver() {
        aylin.navigate(office.at("/staff/ideas").toString());
        aylin.locator(".idea-line a").first().click();
        aylin.locator("form[action$='/sighting'] button").click();
        aylin.waitForURL("**/staff/ideas?decided=*");
        aylin.navigate(office.at("/staff/desk").toString());
        assertIsForEveryone(aylin, "desk-of-the-coordination");
        aylin.locator(".idea-line a").first().click();
        aylin.waitForURL("**/staff/ideas/*");
        aylin.locator("#unit")
                .selectOption(new SelectOption().setLabel("Amt für Verkehrsmanagement"));
        aylin.locator("form[action$='/holder'] button").click();
        assertThat(aylin.locator("[aria-labelledby=holder-title]")).containsText("seit");
        openAll(aylin);
        assertIsForEveryone(aylin, "sighting-handed-over");
        leyla.navigate(office.at("/units/1").toString());
        assertThat(leyla.locator(".idea-line")).containsText("حافلة ليلية إلى المستشفى");
        assertIsForEveryone(leyla, "unit-with-an-idea");
        leyla.navigate(office.at("/ledger").toString());
        assertThat(leyla.locator("main")).containsText("Amt für Verkehrsmanagement");
        assertIsForEveryone(leyla, "ledger-with-a-unit");
    }

    private void boWritesATextModule() {
        bo.navigate(office.at("/staff/desk").toString());
        bo.locator("a[href='/staff/text-modules']").click();
        bo.locator("a[href$='/new']").click();
        bo.locator("[name=title]").fill("Das entscheiden andere");
        bo.locator("[name='text.0']").fill("Das entscheidet [… wer].");
        openAll(bo);
        assertIsForEveryone(bo, "text-module");
        bo.locator("main form button[type=submit]").click();
        bo.waitForURL("**/staff/text-modules");
        openAll(bo);
        assertIsForEveryone(bo, "text-modules");
    }

    private void boSaysWhatTheUnitThinks() {
        bo.navigate(office.at("/staff/desk").toString());
        assertIsForEveryone(bo, "desk-of-the-unit");
        bo.locator(".idea-line a").click();
        bo.waitForURL("**/staff/review/**");
        openAll(bo);
        assertIsForEveryone(bo, "review");
        tabTo("reasons");
        bo.keyboard().type("Die Linie N7 kann weiterfahren. [...]");
        bo.reload();
        assertThat(bo.locator("#reasons")).hasValue("Die Linie N7 kann weiterfahren. [...]");
        insertATextModule();
        bo.locator("#feasibility-FEASIBLE").check();
        release();
        assertThat(bo.locator("[data-say-not-sent]").first()).containsText("Lücke");
        bo.locator("#reasons").fill("Die Linie N7 kann weiterfahren.");
        release();
        assertThat(bo.locator(".statement")).containsText("Die Linie N7 kann weiterfahren.");
        bo.navigate(office.at("/staff/desk").toString());
        assertThat(bo.locator("main")).containsText("Hier wartet nichts.");
    }

    private static void insertATextModule() {
        bo.locator("[data-modules] > summary").click();
        bo.locator("[data-insert]").click();
        bo.keyboard().type("der Rat");
        assertThat(bo.locator("#reasons"))
                .hasValue("Die Linie N7 kann weiterfahren. [...]\n\nDas entscheidet der Rat.");
        assertThat(bo.locator("[data-count]")).hasText("Offene Lücken: 1");
        bo.keyboard().press("F8");
        bo.keyboard().type("[...] ");
        assertThat(bo.locator("#reasons"))
                .hasValue("Die Linie N7 kann weiterfahren. [...] \n\nDas entscheidet der Rat.");
    }

    private static void release() {
        bo.locator("button[formaction$='/statement']").click();
    }

    private void aylinAnswers() {
        aylin.navigate(office.at("/staff/desk").toString());
        assertThat(aylin.locator("main")).containsText("Jetzt kann geantwortet werden");
        aylin.locator(".idea-line a").first().click();
        aylin.locator("#result-FEASIBLE").check();
        aylin.locator("#words").fill("Ab Mai fährt er am Wochenende.");
        aylin.locator("form[action$='/answer'] button[type=submit]").click();
        assertThat(aylin.locator(".answer")).containsText("Ab Mai");
        openAll(aylin);
        aylin.locator("form[action$='/answer/change'] [name=words]")
                .fill("Ab Juni fährt er am Wochenende.");
        aylin.locator("form[action$='/answer/change'] [name=why]").fill("Die Busse kommen später.");
        aylin.locator("form[action$='/answer/change'] button[type=submit]").click();
        assertThat(aylin.locator(".answer")).containsText("Ab Juni");
        openAll(aylin);
        assertThat(aylin.locator(".changes del")).containsText("Mai");
        assertIsForEveryone(aylin, "answered");
    }

    private void leylaSpeaksAndAsks() {
        leyla.locator("#comment").fill("شكرًا");
        leyla.reload();
        assertThat(leyla.locator("#comment")).hasValue("شكرًا");
        leyla.locator("#voice-YES").check();
        leyla.locator("form[action$='/voice'] button").click();
        leyla.waitForURL("**arrived=voice");
        leyla.locator("#follow-up").fill("من أين تنطلق؟");
        leyla.locator("form[action$='/question'] button").click();
        leyla.waitForURL("**arrived=question");
        assertThat(leyla.locator("#follow-up")).hasCount(0);
    }

    private void aylinReplies() {
        aylin.navigate(office.at("/staff/desk").toString());
        assertIsForEveryone(aylin, "desk-with-a-question");
        aylin.locator("[aria-labelledby=questions] a").click();
        aylin.waitForURL("**/staff/review/**");
        assertIsForEveryone(aylin, "asked");
        aylin.locator("[id^=reply-][name=words]").fill("Vom Hauptbahnhof.");
        aylin.locator("form[action$='/reply'] button").click();
        assertThat(aylin.locator("main")).containsText("beantwortet am");
    }

    private void everybodyReads() {
        for (var language : new String[] {"de", "ar"}) {
            for (var screen : new Screen[] {Screen.PHONE, Screen.LAPTOP}) {
                var resident = browser.open(screen, language);
                resident.navigate(office.at("/ideas?lang=" + language).toString());
                resident.locator(".idea-line a").first().click();
                openAll(resident);
                assertIsForEveryone(resident, "idea-%s-%s".formatted(language, screen));
                resident.navigate(office.at("/ledger").toString());
                assertThat(resident.locator("script").count()).as("needs no script").isZero();
                assertIsForEveryone(resident, "ledger-%s-%s".formatted(language, screen));
                new LedgerElsewhere(office).looksLikeOurs(resident);
                resident.navigate(office.at("/units/1").toString());
                assertThat(resident.locator(".ledger__table")).not().hasCount(0);
                assertIsForEveryone(resident, "unit-%s-%s".formatted(language, screen));
            }
        }
    }

    private static void tabTo(String field) {
        for (int i = 0; i < LONGEST_WAY; i++) {
            bo.keyboard().press("Tab");
            if (field.equals(bo.evaluate("document.activeElement.name"))) return;
        }
        throw new AssertionError("The keyboard does not reach " + field);
    }

    private static void openAll(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
    }

    private static void assertIsForEveryone(Page page, String name) {
        ForEveryone.assertIsAndShow(page, "review-" + name);
    }
}
