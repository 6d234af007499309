package stellwand.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.DigestUtils;

@SpringBootTest(classes = WebHouse.class)
@AutoConfigureMockMvc
class FrameTest {
    @Autowired MockMvcTester mvc;

    @Test
    void a_page_says_its_language_and_direction() {
        assertThat(mvc.get().uri("/imprint").header(HttpHeaders.ACCEPT_LANGUAGE, "ar,de;q=0.5"))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CONTENT_LANGUAGE, "ar")
                .bodyText()
                .contains("<html lang=\"ar\" dir=\"rtl\"", "بيانات الناشر – Stellwand</title>");
    }

    @Test
    void what_was_chosen_counts_more_than_what_the_browser_prefers() {
        assertThat(
                        mvc.get()
                                .uri("/imprint")
                                .cookie(new Cookie("language", "en"))
                                .header(HttpHeaders.ACCEPT_LANGUAGE, "ar"))
                .bodyText()
                .contains("<html lang=\"en\" dir=\"ltr\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/imprint?lang=ar, /imprint",
        "/ideas?q=bus&lang=ar&page=2, /ideas?q=bus&page=2",
        "//elsewhere.example/?lang=ar, /elsewhere.example/"
    })
    void a_chosen_language_is_remembered_and_the_page_stays(String asked, String back) {
        assertThat(mvc.get().uri(URI.create("http://localhost" + asked)))
                .hasStatus(303)
                .hasHeader(HttpHeaders.LOCATION, back)
                .headers()
                .extracting(headers -> headers.getFirst(HttpHeaders.SET_COOKIE))
                .asString()
                .contains("language=ar;", "Path=/", "HttpOnly", "SameSite=Lax", "Max-Age=31536000");
    }

    @Test
    void an_unknown_language_changes_nothing() {
        assertThat(mvc.get().uri("/imprint?lang=xx")).hasStatusOk();
    }

    @Test
    void every_page_leads_to_imprint_privacy_accessibility_and_barrier() {
        assertThat(mvc.get().uri("/privacy"))
                .bodyText()
                .contains(
                        "href=\"/imprint\"",
                        "href=\"/privacy\"",
                        "href=\"/accessibility\"",
                        "href=\"/barrier\"",
                        "href=\"#content\"",
                        "id=\"content\"");
    }

    @Test
    void only_staff_are_told_that_the_legal_texts_are_samples() {
        assertThat(mvc.get().uri("/imprint")).bodyText().doesNotContain("STELLWAND_LEGAL_DIR");
        assertThat(mvc.get().uri("/imprint").requestAttr(Frame.STAFF, true))
                .bodyText()
                .contains("STELLWAND_LEGAL_DIR");
    }

    @Test
    void a_style_has_its_hash_in_the_address_and_stays_for_a_year() {
        var hash = DigestUtils.md5DigestAsHex("a{color:red}\n".getBytes(StandardCharsets.UTF_8));
        assertThat(mvc.get().uri("/assets/probe-" + hash + ".css"))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable");
        assertThat(mvc.get().uri("/assets/probe-" + hash.replace('a', 'b') + ".css"))
                .hasStatus(404);
    }
}
