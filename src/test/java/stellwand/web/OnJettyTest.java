package stellwand.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What only a real server shows: bodies without a length, errors told by the container. */
@SpringBootTest(
        classes = {WebHouse.class, Troubles.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class OnJettyTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort int port;

    @Test
    void a_body_within_the_limit_is_read_whatever_its_framing() throws Exception {
        var answer = chunked("{\"text\":\"%s\"}".formatted("x".repeat(60_000)));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void an_endless_body_is_stopped_at_the_limit() throws Exception {
        var answer = chunked("{\"text\":\"%s\"}".formatted("x".repeat(70_000)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(answer.body()).contains("Das ist zu groß", "\"status\":413");
    }

    @Test
    void who_sends_too_much_is_told_so_and_not_just_cut_off() throws Exception {
        var body = BodyPublishers.ofString("x".repeat(1_000_000));
        assertThat(post(body).statusCode()).isEqualTo(413);
    }

    @Test
    void a_form_within_the_limit_is_read() throws Exception {
        var form = BodyPublishers.ofString("text=" + "x".repeat(190_000));
        assertThat(form(form).body()).hasSize(190_000);
    }

    @Test
    void a_form_that_is_too_large_gets_a_page_that_says_so() throws Exception {
        var bytes = ("text=" + "x".repeat(300_000)).getBytes(StandardCharsets.UTF_8);
        var withoutLength = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
        for (var body : List.of(BodyPublishers.ofByteArray(bytes), withoutLength)) {
            var told = form(body);
            assertThat(told.statusCode()).isEqualTo(413);
            assertThat(told.body()).contains("<h1", "Das ist zu groß");
        }
    }

    private HttpResponse<String> form(HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        var request =
                request("/form")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(body)
                        .build();
        return client.send(request, BodyHandlers.ofString());
    }

    @Test
    void an_unknown_page_is_in_the_readers_language() throws Exception {
        var answer =
                client.send(
                        request("/nowhere").header("Accept-Language", "ar").build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("dir=\"rtl\"", "هذه الصفحة غير موجودة");
    }

    @Test
    void a_failure_told_by_the_container_is_ours_to_tell() throws Exception {
        var answer = client.send(request("/denied").build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("<h1").doesNotContain("AccessDenied", "Jetty");
    }

    private HttpResponse<String> chunked(String json) throws IOException, InterruptedException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        return post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
    }

    private HttpResponse<String> post(HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        var request =
                request("/api/cards").header("Content-Type", "application/json").POST(body).build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
