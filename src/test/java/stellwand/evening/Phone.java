package stellwand.evening;

import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A participant's phone without a screen: the HTTP contract, nothing else. */
final class Phone {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Demo demo;
    private final String workshop;
    private String personalCode = "";

    private Phone(Demo demo) {
        this.demo = demo;
        this.workshop = demo.line("workshop");
    }

    String personalCode() {
        return personalCode;
    }

    static Phone joined(Demo demo) throws IOException, InterruptedException {
        var phone = new Phone(demo);
        var wish =
                Map.of("id", UUID.randomUUID(), "code", demo.line("join-code"), "language", "de");
        var reply = phone.post("/api/join", wish);
        if (reply.statusCode() / 100 != 2) throw new IllegalStateException(reply.body());
        phone.personalCode = JSON.readTree(reply.body()).at("/personalCode").asString();
        return phone;
    }

    /** Another phone, the same person. */
    static Phone resumed(Demo demo, String personalCode) throws IOException, InterruptedException {
        var phone = new Phone(demo);
        phone.personalCode = personalCode;
        var request =
                HttpRequest.newBuilder(demo.at("/code"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("code=" + personalCode))
                        .build();
        var reply = phone.http.send(request, BodyHandlers.ofString());
        if (reply.statusCode() != 303) throw new IllegalStateException(reply.body());
        return phone;
    }

    JsonNode board() throws IOException, InterruptedException {
        return JSON.readTree(get("/board"));
    }

    /** With their reply codes. */
    String ownCards() throws IOException, InterruptedException {
        return get("/my-cards");
    }

    private String get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(demo.at("/api/workshops/" + workshop + path)).build();
        return http.send(request, BodyHandlers.ofString()).body();
    }

    /** Everything from the beginning, until this is read. */
    String eventsUpTo(String text) throws IOException, InterruptedException {
        var path = "/api/workshops/%s/events?after=0".formatted(workshop);
        var request = HttpRequest.newBuilder(demo.at(path)).build();
        var read = new StringBuilder();
        try (var lines = http.send(request, BodyHandlers.ofLines()).body()) {
            lines.takeWhile(_ -> read.indexOf(text) < 0).forEach(line -> read.append(line + "\n"));
        }
        return read.toString();
    }

    /** The answer is its reply code. */
    String pinAtFirstTable(String text) throws IOException, InterruptedException {
        var board = board();
        var table = board.at("/tables/0/id").asString();
        var reply = pin(UUID.randomUUID(), table, board.at("/round/id").asString(), text);
        if (reply.statusCode() != 201) throw new IllegalStateException(reply.body());
        return JSON.readTree(reply.body()).at("/replyCode").asString();
    }

    HttpResponse<String> pin(UUID card, String table, String round, String text)
            throws IOException, InterruptedException {
        return post("/api/workshops/" + workshop + "/cards", card(card, table, round, text));
    }

    /** A solution approach. */
    HttpResponse<String> answer(
            UUID card, String table, String round, String text, UUID... challenges)
            throws IOException, InterruptedException {
        var wish = new HashMap<String, Object>(card(card, table, round, text));
        wish.put("kind", "solution");
        wish.put("answers", challenges);
        return post("/api/workshops/" + workshop + "/cards", wish);
    }

    /** Without waiting for the answer. */
    CompletableFuture<HttpResponse<String>> pinning(
            UUID card, String table, String round, String text) {
        var path = "/api/workshops/" + workshop + "/cards";
        return http.sendAsync(
                request(path, card(card, table, round, text)), BodyHandlers.ofString());
    }

    /** Whatever it is. */
    HttpResponse<String> sendCard(String body) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(demo.at("/api/workshops/" + workshop + "/cards"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static Map<String, ?> card(UUID card, String table, String round, String text) {
        return Map.of(
                "id", card,
                "table", table,
                "round", round,
                "kind", "challenge",
                "text", text,
                "language", "de");
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
        return http.send(request(path, body), BodyHandlers.ofString());
    }

    private HttpRequest request(String path, Map<String, ?> body) {
        return HttpRequest.newBuilder(demo.at(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
    }
}
