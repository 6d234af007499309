package stellwand.evening;

import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A participant's phone without a screen: the HTTP contract, nothing else. */
final class Phone {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Demo demo;
    private final String workshop;

    private Phone(Demo demo) {
        this.demo = demo;
        this.workshop = demo.line("workshop");
    }

    static Phone joined(Demo demo) throws IOException, InterruptedException {
        var phone = new Phone(demo);
        var wish =
                Map.of("id", UUID.randomUUID(), "code", demo.line("join-code"), "language", "de");
        var reply = phone.post("/api/join", wish);
        if (reply.statusCode() / 100 != 2) throw new IllegalStateException(reply.body());
        return phone;
    }

    JsonNode board() throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(demo.at("/api/workshops/" + workshop + "/board")).build();
        return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
    }

    HttpResponse<String> pin(UUID card, String table, String round, String text)
            throws IOException, InterruptedException {
        return post(
                "/api/workshops/" + workshop + "/cards",
                Map.of(
                        "id", card,
                        "table", table,
                        "round", round,
                        "kind", "challenge",
                        "text", text,
                        "language", "de"));
    }

    HttpResponse<String> sit(String table) throws IOException, InterruptedException {
        var wish = Map.of("id", UUID.randomUUID(), "table", table);
        var request =
                HttpRequest.newBuilder(demo.at("/api/workshops/" + workshop + "/seat"))
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(JSON.writeValueAsString(wish)))
                        .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, ?> body)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(demo.at(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
