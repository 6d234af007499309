package stellwand.demo.play;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.demo.Thought;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person's device. It can what every phone and browser can; its cookie is who they are. */
final class Phone {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Hotspot hotspot;
    private final String workshop;
    private String cookie = "";

    Phone(Hotspot hotspot, UUID workshop) {
        this.hotspot = hotspot;
        this.workshop = "/api/workshops/" + workshop;
    }

    void join(String code, String language) throws IOException, InterruptedException {
        var wish = Map.of("id", UUID.randomUUID(), "code", code, "language", language);
        keepCookie(hotspot.send(json("/api/join").POST(body(wish))));
    }

    /** As staff do: the form behind a link, or a form on a page. */
    void submit(String path, Map<String, ?> fields) throws IOException, InterruptedException {
        var form = fields.entrySet().stream().map(Phone::encoded).collect(joining("&"));
        var request =
                hotspot.request(path, cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
        keepCookie(hotspot.send(request));
    }

    private static String encoded(Map.Entry<String, ?> field) {
        return field.getKey() + "=" + URLEncoder.encode(String.valueOf(field.getValue()), UTF_8);
    }

    private void keepCookie(HttpResponse<?> answer) {
        answer.headers().firstValue("Set-Cookie").ifPresent(sent -> cookie = sent.split(";", 2)[0]);
    }

    void sit(UUID table) throws IOException, InterruptedException {
        put("/seat", Map.of("table", table));
    }

    void put(String path, Map<String, ?> wish) throws IOException, InterruptedException {
        hotspot.send(json(workshop + path).PUT(body(with(UUID.randomUUID(), wish))));
    }

    void post(String path, UUID id, Map<String, ?> wish) throws IOException, InterruptedException {
        hotspot.send(json(workshop + path).POST(body(with(id, wish))));
    }

    void delete(String path) throws IOException, InterruptedException {
        hotspot.send(json(workshop + path + "?id=" + UUID.randomUUID()).DELETE());
    }

    private static Map<String, ?> with(UUID id, Map<String, ?> wish) {
        var whole = new HashMap<String, @Nullable Object>(wish);
        whole.put("id", id);
        return whole;
    }

    /** A link makes the device somebody's besides. */
    String page(String path) throws IOException, InterruptedException {
        var answer = hotspot.send(hotspot.request(path, cookie));
        keepCookie(answer);
        return answer.body();
    }

    JsonNode board() throws IOException, InterruptedException {
        return JSON.readTree(hotspot.send(hotspot.request(workshop + "/board", cookie)).body());
    }

    /** For what happens after the given event, line by line. */
    Stream<String> events(long after) throws IOException, InterruptedException {
        var request = hotspot.request(workshop + "/events?after=" + after, cookie);
        return hotspot.stream(request, BodyHandlers.ofLines()).body();
    }

    /** Stays on, as a phone in a pocket does. */
    void watch() {
        hotspot.watch(hotspot.request(workshop + "/events", cookie));
    }

    void pin(UUID card, UUID table, UUID round, Thought thought, String words, List<UUID> answers)
            throws IOException, InterruptedException {
        var paper = paper(card, thought, words, answers);
        paper.put("table", table);
        paper.put("round", round);
        paper.put("kind", thought.kind().word());
        hotspot.send(json(workshop + "/cards").POST(body(paper)));
    }

    void revise(UUID card, Thought thought, List<UUID> answers)
            throws IOException, InterruptedException {
        var paper = paper(UUID.randomUUID(), thought, thought.text(), answers);
        hotspot.send(json(workshop + "/cards/" + card).PUT(body(paper)));
    }

    void takeBack(UUID card) throws IOException, InterruptedException {
        post("/cards/%s/withdrawal".formatted(card), UUID.randomUUID(), Map.of());
    }

    private static Map<String, @Nullable Object> paper(
            UUID id, Thought thought, String words, List<UUID> answers) {
        var paper = new HashMap<String, @Nullable Object>();
        paper.put("id", id);
        paper.put("text", words);
        paper.put("example", thought.example());
        paper.put("language", thought.language());
        paper.put("answers", answers);
        return paper;
    }

    private HttpRequest.Builder json(String path) {
        return hotspot.request(path, cookie).header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher body(Map<String, ?> content) {
        return BodyPublishers.ofString(JSON.writeValueAsString(content));
    }
}
