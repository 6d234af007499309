package stellwand.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@SpringBootTest(classes = {WebHouse.class, Troubles.class})
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class MishapsTest {
    @Autowired MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "INVALID, 422",
        "NOT_ALLOWED, 403",
        "NOT_FOUND, 404",
        "CONFLICT, 409",
        "GONE, 410",
        "TOO_MANY, 429"
    })
    void a_refusal_is_a_problem_document_for_programs_and_a_page_for_people(String no, int status) {
        assertThat(get("/api/no/" + no))
                .hasStatus(status)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo(status);
        assertThat(get("/no/" + no)).hasStatus(status).bodyText().contains("<h1", "</main>");
    }

    @Test
    void a_problem_document_speaks_the_readers_language() {
        assertThat(get("/api/no/GONE").header(HttpHeaders.ACCEPT_LANGUAGE, "en"))
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"type": "urn:stellwand:problem:web.refused.GONE.title", "title": "This is over",
                         "status": 410, "detail": "This is over"}
                        """);
        assertThat(get("/api/no/GONE").header(HttpHeaders.ACCEPT_LANGUAGE, "ar"))
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo("انتهى هذا");
    }

    @Test
    void a_program_may_ask_for_a_problem_document_anywhere() {
        assertThat(get("/no/GONE").accept(MediaType.APPLICATION_JSON))
                .hasContentType("application/problem+json");
        assertThat(get("/no/GONE").header(HttpHeaders.ACCEPT, "text/html,application/json;q=0.8"))
                .hasContentTypeCompatibleWith("text/html");
    }

    @Test
    void an_unknown_address_says_what_to_do_next() {
        assertThat(get("/nowhere"))
                .hasStatus(404)
                .bodyText()
                .contains("Diese Seite gibt es nicht", "href=\"/\"");
        assertThat(get("/api/nowhere"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:stellwand:problem:web.NOT_FOUND");
        assertThat(get("/no/what-is-this")).hasStatus(404);
    }

    @Test
    void the_wrong_method_is_told_with_the_right_one() {
        assertThat(mvc.post().uri("/imprint")).hasStatus(405).hasHeader(HttpHeaders.ALLOW, "GET");
    }

    @Test
    void what_cannot_be_read_is_said_so() {
        assertThat(pin("{\"text\":").contentType(MediaType.APPLICATION_JSON)).hasStatus(400);
        assertThat(pin("text=x").contentType(MediaType.APPLICATION_FORM_URLENCODED)).hasStatus(415);
    }

    @Test
    void what_is_too_large_is_not_read() {
        var text = "x".repeat((int) BodyLimit.LIMIT_BYTES);
        assertThat(pin("{\"text\":\"" + text + "\"}").contentType(MediaType.APPLICATION_JSON))
                .hasStatus(413)
                .hasContentType("application/problem+json");
    }

    @Test
    void a_failure_of_ours_has_a_number_and_keeps_its_secrets(CapturedOutput log) {
        var page = get("/broken").exchange();

        assertThat(page)
                .hasStatus(500)
                .bodyText()
                .doesNotContain("hunter2", "IllegalState", "stellwand.web");
        assertThat(page)
                .bodyText()
                .containsPattern("Nummer: [0-9a-f]{8}")
                .satisfies(
                        text -> assertThat(log).contains("Incident " + incident(text) + " at GET"));
    }

    private static String incident(String page) {
        return page.replaceAll("(?s).*Nummer: ([0-9a-f]{8}).*", "$1");
    }

    @Test
    void the_log_does_not_learn_the_codes_in_addresses(CapturedOutput log) {
        assertThat(get("/api/broken/K7X4QM"))
                .hasStatus(500)
                .bodyJson()
                .extractingPath("$.incident")
                .isNotNull();
        assertThat(log).contains("/api/broken/{code}").doesNotContain("K7X4QM");
    }

    @Test
    void whether_somebody_may_is_left_to_security() {
        assertThat(get("/denied"))
                .hasFailed()
                .failure()
                .hasRootCauseInstanceOf(AccessDeniedException.class);
    }

    @Test
    void what_went_wrong_in_a_filter_is_told_in_the_same_way() {
        assertThat(get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403))
                .hasStatus(403)
                .bodyText()
                .contains("andere Rolle");
        assertThat(
                        get("/error")
                                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 401)
                                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/api/x"))
                .hasStatus(401)
                .hasContentType("application/problem+json");
        assertThat(get("/error")).hasStatus(404);
    }

    @Test
    void a_database_that_is_away_is_not_a_failure_of_ours_wherever_it_was_noticed() {
        var away = new DataAccessResourceFailureException("connection refused");
        assertThat(
                        get("/error")
                                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                                .requestAttr(RequestDispatcher.ERROR_EXCEPTION, away))
                .hasStatus(503)
                .bodyText()
                .doesNotContain("Nummer:");
    }

    private MockMvcRequestBuilder get(String address) {
        return mvc.get().uri(address);
    }

    private MockMvcRequestBuilder pin(String body) {
        return mvc.post().uri("/api/cards").content(body);
    }
}
