package stellwand.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import stellwand.evening.Browser.Screen;

/** A table wrote on brown paper; on the next day somebody writes up what hangs there. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class CardsOfPaperTest {
    private static Demo demo;
    private static Browser browser;
    private static Page staff;
    private static String photo;

    @BeforeAll
    static void set_up(@TempDir Path data) {
        demo = Demo.in(data);
        browser = new Browser();
        staff = browser.open(Screen.LAPTOP, "de-DE");
        staff.navigate(demo.line("console"));
        staff.locator("main button[type=submit]").first().click();
        staff.waitForURL("**/staff/workshops/*");
    }

    @AfterAll
    static void close() {
        assertThat(browser.complaints()).allMatch(it -> it.contains("422"));
        browser.close();
        demo.close();
    }

    @Test
    void a_photo_is_added_from_the_overview() {
        staff.locator("a[href$='/paper']").click();
        choose("zettel.jpg", "Kein Bild".getBytes(StandardCharsets.UTF_8));
        staff.waitForSelector("#slip");
        ForEveryone.assertIsAndShow(staff, "paper-slip-de");

        choose("IMG_0815.jpg", BrownPaper.photo());
        staff.waitForURL("**/paper/*-*");
        photo = staff.url();
        ForEveryone.assertIsAndShow(staff, "paper-photo-de");
    }

    private static void choose(String name, byte[] bytes) {
        staff.locator("[name=picture]").setInputFiles(new FilePayload(name, "image/jpeg", bytes));
        staff.locator("main form button[type=submit]").click();
    }

    @Test
    void b_a_mouse_draws_the_frame_and_what_is_begun_survives_a_reload() {
        var sheet = sheet(staff);
        staff.mouse().move(sheet.x + sheet.width * 0.1, sheet.y + sheet.height * 0.3);
        staff.mouse().down();
        staff.mouse().move(sheet.x + sheet.width * 0.2, sheet.y + sheet.height * 0.5);
        staff.mouse().move(sheet.x + sheet.width * 0.36, sheet.y + sheet.height * 0.62);
        staff.mouse().up();
        staff.locator(".paper__form [name=text]").fill("Eine Tür für alles");
        staff.reload();
        assertThat(staff.locator(".paper__form [name=text]")).hasValue("Eine Tür für alles");
        assertThat(number(staff, "left")).isBetween(9.5, 10.5);
        assertThat(number(staff, "bottom")).isBetween(61.5, 62.5);
        assertThat(Double.parseDouble(staff.locator(".paper__area").getAttribute("x")))
                .isBetween(190.0, 210.0);
        ForEveryone.assertIsAndShow(staff, "paper-framed-de");

        press("Anpinnen");
        assertThat(staff.locator("[role=status]").first()).containsText("hängt. Rückmeldecode:");
        assertThat(staff.locator(".paper__done")).hasCount(1);
        assertThat(staff.locator(".paper__form [name=text]")).isEmpty();
    }

    private static double number(Page page, String edge) {
        return Double.parseDouble(page.locator("[name=%s]".formatted(edge)).inputValue());
    }

    @Test
    void c_numbers_do_it_by_keyboard_alone() {
        staff.locator(".paper__numbers summary").press("Enter");
        for (var it : List.of("left=40", "top=32", "right=35", "bottom=64")) {
            var field = it.split("=");
            staff.locator("[name=%s]".formatted(field[0])).fill(field[1]);
        }
        staff.locator(".paper__form [name=text]").fill("Termine am Abend");
        staff.locator("[name=bottom]").press("Enter");
        assertThat(staff.locator(".paper__form [data-say-not-sent]"))
                .containsText("um die ganze Karte");
        staff.locator("[name=right]").fill("66");
        staff.locator("[name=right]").press("Enter");
        assertThat(staff.locator(".paper__done")).hasCount(2);
        ForEveryone.assertIsAndShow(staff, "paper-two-de");
    }

    @Test
    void d_a_tap_on_a_card_finds_its_rim_in_arabic() {
        var phone = browser.open(Screen.PHONE, "ar");
        phone.context().addCookies(staff.context().cookies());
        phone.navigate(photo + "?lang=ar");
        var sheet = sheet(phone);
        phone.mouse().click(sheet.x + sheet.width * 0.82, sheet.y + sheet.height * 0.55);
        assertThat(number(phone, "left")).isBetween(68.0, 71.0);
        assertThat(number(phone, "right")).isBetween(94.0, 96.5);
        assertThat(number(phone, "top")).isBetween(31.0, 35.0);
        assertThat(number(phone, "bottom")).isBetween(62.0, 66.5);
        phone.locator(".paper__form [name=text]").fill("Wer ist zuständig?");
        phone.locator("#challenge").check();
        assertThat(phone.locator("#round option[selected]")).containsText("3");
        phone.locator("#language").selectOption("de");
        ForEveryone.assertIsAndShow(phone, "paper-framed-ar");
        phone.locator(".paper__form button[type=submit]").click();
        assertThat(phone.locator(".paper__done")).hasCount(3);
        ForEveryone.assertIsAndShow(phone, "paper-three-ar");
        phone.locator("a[href$='/paper']").click();
        phone.waitForURL("**/paper");
        ForEveryone.assertIsAndShow(phone, "paper-photos-ar");
    }

    @Test
    void e_what_was_misread_is_put_right_on_the_board() {
        staff.navigate(photo);
        staff.locator(".paper__card summary").nth(1).click();
        staff.locator(".paper__card [name=text]").nth(1).fill("Termine auch am Abend");
        staff.locator(".paper__card form[action$='/words'] button").nth(1).click();
        assertThat(staff.locator(".paper__words").nth(1)).hasText("Termine auch am Abend");

        staff.navigate(
                demo.at("/staff/workshops/%s/record".formatted(demo.line("workshop"))).toString());
        var record = staff.locator("main");
        assertThat(record).containsText("Eine Tür für alles");
        assertThat(record).containsText("Termine auch am Abend");
        assertThat(record).containsText("von Papier abgeschrieben");
    }

    private static BoundingBox sheet(Page page) {
        var sheet = page.locator(".paper__sheet");
        sheet.scrollIntoViewIfNeeded();
        return sheet.boundingBox();
    }

    private static void press(String button) {
        var buttons = new Page.GetByRoleOptions().setName(button).setExact(true);
        staff.getByRole(AriaRole.BUTTON, buttons).click();
    }
}
