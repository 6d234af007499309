package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Which words on privacy somebody has read: those that stood there, and no others. */
class NotesReadTest extends HouseWithReach {
    @Test
    void whoever_joins_instead_keeps_what_they_read_about_data() throws Exception {
        var there = examined("Ein Lastenrad für den Elsterweg");
        var code = writes("mail", mail, "notes", "CONTRIBUTION/1", "notes", "CONTACT/1");

        var joined =
                press(
                        "/ideas/own/%s/joining".formatted(code),
                        "id",
                        UUID.randomUUID().toString(),
                        "number",
                        String.valueOf(number(there)));

        assertThat(page(data(code(joined))))
                .contains("o…@e….org", "Fassung CONTRIBUTION/1", "Fassung CONTACT/1");
    }

    @Test
    void whoever_pressed_and_says_later_how_they_are_reached_has_read_only_that() throws Exception {
        var there = examined("Ein Aufzug am Nordplatz");
        var pressed =
                press(
                        "/ideas/%d/contributors".formatted(number(there)),
                        "id",
                        UUID.randomUUID().toString());
        var code = code(pressed);
        assertThat(page(data(code))).doesNotContain("Fassung");

        press(data(code) + "/contact", "number", "0211 8991", "notes", "CONTACT/1");

        assertThat(page(data(code)))
                .contains("Fassung CONTACT/1")
                .doesNotContain("Fassung CONTRIBUTION/1");
    }

    private static String code(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getHeader("Location"))
                .replaceAll(".*/own/([0-9A-Z]{12}).*", "$1");
    }
}
