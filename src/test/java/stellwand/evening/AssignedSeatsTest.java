package stellwand.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import stellwand.evening.Browser.Screen;

/** The organiser plans a round of her own for two tables; phones are told where to go. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class AssignedSeatsTest {
    private static Demo demo;
    private static Browser browser;
    private static Page staff;

    @BeforeAll
    static void open(@TempDir Path data) {
        demo = Demo.in(data);
        browser = new Browser();
        staff = browser.open(Screen.LAPTOP, "de-DE");
        staff.navigate(demo.line("console"));
        staff.locator("main button[type=submit]").first().click();
        staff.waitForURL("**/staff/workshops/*");
    }

    @AfterAll
    static void close() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
        demo.close();
    }

    @Test
    void a_the_facilitator_s_word_about_moving_is_on_the_page_before_one_tries() {
        var leyla = TablePage.joined(browser.open(Screen.PHONE, "de-DE"), demo, "de", 2).page();
        leyla.locator(".table-page__back").click();
        assertThat(leyla.locator("#staying")).hasCount(0);
        leyla.locator("#table-A").focus();

        var console = browser.open(Screen.PHONE, "de-DE");
        console.context().addCookies(staff.context().cookies());
        console.navigate(staff.url().replaceAll("#.*", "") + "/console");
        console.locator("#move").click();

        assertThat(leyla.locator("#staying")).isVisible();
        assertThat(leyla.locator("#table-A")).isFocused();
        assertThat(leyla.locator(".table-choice form")).hasCount(0);
        shot("staying", leyla);
        everybodyCanRead(leyla);
        console.locator("#move").click();
        assertThat(leyla.locator("#staying")).hasCount(0);
        assertThat(leyla.locator(".table-choice form")).hasCount(5);
        console.context().close();
        leyla.context().close();
    }

    @Test
    void b_a_round_with_an_own_task_at_two_tables_is_planned() {
        staff.locator("summary", new Page.LocatorOptions().setHasText("Gesprächsrunde planen"))
                .click();
        assertThat(staff.locator("#de-new")).isHidden();
        staff.locator("#task-new").selectOption("OWN");
        assertThat(staff.locator("#de-new")).isVisible();
        staff.locator("#de-new").fill("Was sollen wir zuerst angehen?");
        staff.locator("#ar-new").fill("بماذا نبدأ أولًا؟");
        for (var letter : new String[] {"A", "C", "D", "F"}) {
            staff.locator("#table-%s-new".formatted(letter)).uncheck();
        }
        staff.locator("#seating-new").selectOption("ASSIGNED");
        staff.locator("#moving-new").selectOption("false");
        everybodyCanRead(staff);
        staff.setViewportSize(Screen.PHONE.width, Screen.PHONE.height);
        staff.locator("form[action$='/rounds']")
                .screenshot(
                        new Locator.ScreenshotOptions()
                                .setPath(Path.of("target", "screens", "plan-form.png")));
        staff.setViewportSize(Screen.LAPTOP.width, Screen.LAPTOP.height);
        staff.locator("form[action$='/rounds'] button[type=submit]").click();

        var planned = staff.locator(".round-entry").last();
        assertThat(planned).containsText("Was sollen wir zuerst angehen?");
        assertThat(planned).containsText("Pause haben die Tische: A, C, D, F");
        planned.screenshot(
                new Locator.ScreenshotOptions()
                        .setPath(Path.of("target", "screens", "plan-entry.png")));
        planned.locator("summary").first().click();
        assertThat(planned.locator("textarea[name=ar]")).hasValue("بماذا نبدأ أولًا؟");
        everybodyCanRead(staff);
    }

    @Test
    void c_when_it_opens_everybody_is_told_where_to_sit() {
        var leyla = TablePage.joined(browser.open(Screen.PHONE, "de-DE"), demo, "de", 2).page();
        var amina = TablePage.joined(browser.open(Screen.PHONE, "ar"), demo, "ar", 0).page();
        amina.locator(".table-page__back").click();
        assertThat(amina.locator(".table-choice__here")).isVisible();
        staff.reload();
        staff.locator(".round-entry--OPEN form[action$='/closure'] button").click();
        staff.locator(".round-entry").last().locator("form[action$='/opening'] button").click();

        assertThat(leyla.locator("#rest")).isVisible();
        assertThat(leyla.locator("#write")).isHidden();
        assertThat(leyla.locator("#your-seat")).containsText("Ihr Tisch in dieser Runde:");
        assertThat(leyla.locator(".round__task")).hasText("Was sollen wir zuerst angehen?");
        shot("seat-elsewhere", leyla);
        assertThat(amina.locator(".your-seat__letter")).isVisible();
        assertThat(amina.locator(".table-choice__rests")).hasCount(4);
        shot("seat-assigned-ar", amina);
        everybodyCanRead(amina);
        leyla.locator("#your-seat a").click();
        assertThat(leyla.locator("#your-seat a")).hasCount(0);
        assertThat(leyla.locator("#rest")).isHidden();

        var omar = browser.open(Screen.PHONE, "de-DE");
        omar.navigate(demo.line("join"));
        omar.locator("button[name=language][value=de]").click();
        omar.waitForURL("**/w/*");
        shot("seat-late", omar);
        everybodyCanRead(omar);
        omar.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Meinen Tisch zeigen"))
                .click();
        omar.waitForURL("**/tables/*");
        assertThat(omar.locator("#rest")).isHidden();
        omar.locator(".table-page__back").click();
        omar.setViewportSize(Screen.LAPTOP.width, Screen.LAPTOP.height);
        shot("seat-laptop", omar);
    }

    private static void everybodyCanRead(Page page) {
        ForEveryone.assertIs(page, page.url());
    }

    private static void shot(String name, Page page) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screens", name + ".png")));
    }
}
