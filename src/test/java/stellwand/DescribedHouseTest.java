package stellwand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import stellwand.database.TestDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the house tells about itself: its figures to one port, its API to everybody. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"STELLWAND_METRICS_PORT=0", "stellwand.data.dir=target"})
@ActiveProfiles("metrics")
@ExtendWith(OutputCaptureExtension.class)
class DescribedHouseTest {
    @LocalServerPort int port;
    @LocalManagementPort int figures;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.register(registry);
    }

    @Test
    void figures_are_told_on_their_own_port_only() throws Exception {
        var told = get(figures, "/metrics");

        assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
        assertThat(told.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/plain");
        assertThat(told.body()).contains("# TYPE jvm_memory_used_bytes gauge");
        assertThat(get(port, "/metrics").statusCode()).isEqualTo(404);
        assertThat(get(figures, "/env").statusCode()).isEqualTo(404);
    }

    @Test
    void health_is_told_on_both_ports() throws Exception {
        assertThat(get(port, "/health").statusCode()).isEqualTo(200);
        assertThat(get(figures, "/health").statusCode()).isEqualTo(200);
    }

    @Test
    void the_api_is_described(CapturedOutput output) throws Exception {
        var described = get(port, "/api/openapi.json");

        assertThat(described.statusCode()).as(described.body()).isEqualTo(200);
        assertThat(JsonMapper.shared().readTree(described.body()).at("/paths").propertyNames())
                .contains(
                        "/api/join",
                        "/api/workshops/{workshop}/board",
                        "/api/workshops/{workshop}/cards",
                        "/api/workshops/{workshop}/events")
                .allMatch(path -> path.startsWith("/api/"));
        assertThat(output).doesNotContainIgnoringCase("springdoc");
    }

    @Test
    void the_description_is_of_what_callers_send_and_get() throws Exception {
        var api = JsonMapper.shared().readTree(get(port, "/api/openapi.json").body());

        assertThat(api.at("/paths").findValuesAsString("name"))
                .doesNotContain("caller", "visitor", "session", "staff", "Cookie");
        var pinning = api.at("/paths/~1api~1workshops~1{workshop}~1cards/post");
        assertThat(pinning.at("/responses").propertyNames())
                .containsExactlyInAnyOrder("200", "201", "default");
        assertThat(pinning.at("/responses/201").toString()).contains("/Pinned");
        assertThat(pinning.at("/responses/default/content").propertyNames())
                .containsExactly("application/problem+json");
        assertThat(fields(api, "Problem")).contains("type", "title", "status", "detail");
        assertThat(fields(api, "JoinWish")).containsExactlyInAnyOrder("id", "code", "language");
        assertThat(fields(api, "SeatWish")).containsExactlyInAnyOrder("id", "table");
    }

    private static Collection<String> fields(JsonNode api, String schema) {
        return api.at("/components/schemas/%s/properties".formatted(schema)).propertyNames();
    }

    private static HttpResponse<String> get(int port, String path)
            throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + port + path);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
