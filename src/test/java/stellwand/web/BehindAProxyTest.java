package stellwand.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a real server makes of what a proxy says. */
@SpringBootTest(
        classes = {WebHouse.class, Troubles.class},
        properties = "stellwand.behind-proxy=true",
        webEnvironment = WebEnvironment.RANDOM_PORT)
class BehindAProxyTest {
    @LocalServerPort int port;

    @Test
    void whom_it_saw_is_its_last_word_and_not_what_the_client_wrote_before() throws Exception {
        assertThat(told("X-Forwarded-For", "6.6.6.6, 203.0.113.7")).isEqualTo("http 203.0.113.7");
        assertThat(told("Forwarded", "for=6.6.6.6")).isEqualTo("http 127.0.0.1");
    }

    @Test
    void how_it_was_spoken_to_is_believed() throws Exception {
        assertThat(told("X-Forwarded-Proto", "https")).isEqualTo("https 127.0.0.1");
    }

    private String told(String header, String value) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/whence".formatted(port)))
                        .header(header, value)
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
