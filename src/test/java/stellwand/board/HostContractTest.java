package stellwand.board;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.board.OpenHouse.JSON;
import static stellwand.board.PinningContractTest.assertProblem;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stellwand.board.OpenHouse.Browser;
import stellwand.workshop.TableId;

/** A table's host is the host of its cards, and at every other table somebody like anybody. */
class HostContractTest extends HouseWithBoards {
    private static final String SECRET = "drei Stunden am Montag";

    private final UUID card = UUID.randomUUID();
    private final Map<String, Object> command = Map.of("id", UUID.randomUUID());
    private Browser leyla;

    /** Its author's and its host's alone: an example that may be about somebody. */
    @BeforeEach
    void a_card_with_an_example_hangs_at_the_service_point() {
        leyla = evening.participant();
        var wish = new HashMap<>(evening.card(card, "Lange Schlangen"));
        wish.put("example", SECRET);
        assertThat(leyla.post(evening.path("cards"), wish).statusCode()).isEqualTo(201);
    }

    @Test
    void the_host_of_the_card_s_table_may_do_everything_to_it() {
        var host = evening.tableHost();

        assertThat(revise(host).statusCode()).isEqualTo(200);
        assertThat(translate(host).statusCode()).isEqualTo(200);
        assertThat(host.post(of("withdrawal"), command).statusCode()).isEqualTo(200);
        assertThat(host.post(of("erasure"), another()).statusCode()).isEqualTo(200);
    }

    @Test
    void the_host_of_another_table_may_do_nothing_to_it() {
        var host = evening.hostOf(evening.volunteering);

        assertProblem(revise(host), 403, "board.NOT_YOUR_CARD");
        assertProblem(translate(host), 403, "board.ONLY_THE_TABLE_HOST");
        assertProblem(host.put(of("example-release"), command), 403, "board.ONLY_THE_TABLE_HOST");
        assertProblem(
                host.delete(of("example-release") + "?id=" + UUID.randomUUID()),
                403,
                "board.ONLY_THE_TABLE_HOST");
        assertProblem(host.post(of("withdrawal"), command), 403, "board.NOT_YOUR_CARD");
        assertProblem(host.post(of("erasure"), another()), 403, "board.NOT_YOUR_CARD");
        assertThat(host.onBoard(card).at("/text").asString()).isEqualTo("Lange Schlangen");
    }

    @Test
    void who_names_the_own_table_in_the_body_gains_nothing_at_another() {
        var host = evening.hostOf(evening.volunteering);
        var wish = new HashMap<String, Object>(another());
        wish.putAll(Map.of("text", "x", "table", evening.volunteering));

        assertProblem(host.put(of(""), wish), 403, "board.NOT_YOUR_CARD");
    }

    @Test
    void a_host_pins_at_the_own_table_and_elsewhere_where_everybody_may() {
        var host = evening.hostOf(evening.volunteering);
        var stranger = evening.tableHost();

        assertThat(pin(host, evening.volunteering).statusCode()).isEqualTo(201);
        assertThat(pin(host, evening.servicePoint).statusCode()).isEqualTo(201);
        assertProblem(pin(stranger, evening.volunteering), 403, "board.PHONES_ARE_OFF");
    }

    @Test
    void a_kept_example_is_seen_by_author_and_table_host_until_it_is_released() {
        var omar = evening.participant();
        var host = evening.tableHost();

        for (var browser : List.of(leyla, omar, host, evening.wall())) {
            assertThat(browser.onBoard(card).has("example")).isFalse();
            assertThat(browser.onBoard(card).at("/exampleKept").asBoolean()).isTrue();
        }
        assertThat(leyla.get(evening.path("my-cards")).body()).contains(SECRET);
        assertThat(JSON.readTree(examples(host).body()))
                .isEqualTo(
                        JSON.readTree(
                                """
                                [{"card": "%s", "language": "de", "text": "%s"}]
                                """
                                        .formatted(card, SECRET)));

        assertProblem(leyla.put(of("example-release"), command), 403, "board.ONLY_THE_TABLE_HOST");
        assertThat(host.put(of("example-release"), command).statusCode()).isEqualTo(200);
        assertThat(omar.onBoard(card).at("/example").asString()).isEqualTo(SECRET);
        assertThat(examples(host).body()).isEqualTo("[]");

        host.delete(of("example-release") + "?id=" + UUID.randomUUID());
        assertThat(omar.onBoard(card).has("example")).isFalse();
    }

    @Test
    void kept_examples_are_found_by_the_table_s_host_and_staff_alone() {
        assertThat(examples(evening.tableHost()).body()).contains(SECRET);
        assertThat(examples(evening.staff()).body()).contains(SECRET);

        var others =
                List.of(
                        evening.hostOf(evening.volunteering),
                        evening.participant(),
                        evening.wall(),
                        evening.stranger(),
                        new OpenHouse(house, port).tableHost());
        for (var other : others) {
            assertThat(examples(other).statusCode()).isEqualTo(404);
            assertThat(examples(other).body()).doesNotContain(SECRET);
        }
    }

    @Test
    void kept_examples_are_stored_by_no_browser() {
        assertThat(examples(evening.tableHost()).headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void the_host_of_another_table_reads_no_kept_example_anywhere() {
        var host = evening.hostOf(evening.volunteering);
        var table = "/w/%s/tables/%s".formatted(evening.workshop.id(), evening.servicePoint.id());

        assertThat(host.get(evening.path("board")).body()).doesNotContain(SECRET);
        assertThat(host.get(evening.path("my-cards")).body()).doesNotContain(SECRET);
        assertThat(host.get(table).body()).contains("Lange Schlangen").doesNotContain(SECRET);
    }

    @Test
    void another_evening_s_people_find_the_card_nowhere() {
        var elsewhere = new OpenHouse(house, port);
        for (var stranger : List.of(elsewhere.participant(), elsewhere.tableHost())) {
            assertThat(revise(stranger).statusCode()).isEqualTo(404);
            assertThat(translate(stranger).statusCode()).isEqualTo(404);
            assertThat(stranger.post(of("withdrawal"), command).statusCode()).isEqualTo(404);
            assertThat(stranger.post(of("erasure"), another()).statusCode()).isEqualTo(404);
            assertThat(pin(stranger, evening.servicePoint).statusCode()).isEqualTo(404);
            assertThat(stranger.get(evening.path("my-cards")).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void a_card_of_another_evening_is_unknown_in_one_s_own() {
        var elsewhere = new OpenHouse(house, port);
        var host = elsewhere.tableHost();
        var there = elsewhere.path("cards/" + card);

        assertProblem(host.post(there + "/withdrawal", another()), 404, "board.CARD_IS_UNKNOWN");
        assertProblem(host.post(there + "/erasure", another()), 404, "board.CARD_IS_UNKNOWN");
    }

    @Test
    void another_participant_s_card_is_not_one_s_own() {
        var omar = evening.participant();

        assertProblem(revise(omar), 403, "board.NOT_YOUR_CARD");
        assertProblem(translate(omar), 403, "board.ONLY_THE_TABLE_HOST");
        assertProblem(omar.put(of("example-release"), command), 403, "board.ONLY_THE_TABLE_HOST");
        assertProblem(omar.post(of("withdrawal"), command), 403, "board.NOT_YOUR_CARD");
        assertProblem(omar.post(of("erasure"), another()), 403, "board.NOT_YOUR_CARD");
    }

    private String of(String verb) {
        return evening.path("cards/%s%s".formatted(card, verb.isEmpty() ? "" : "/" + verb));
    }

    private static Map<String, Object> another() {
        return Map.of("id", UUID.randomUUID());
    }

    private HttpResponse<String> revise(Browser browser) {
        return browser.put(of(""), Map.of("id", UUID.randomUUID(), "text", "Warteschlangen"));
    }

    private HttpResponse<String> translate(Browser browser) {
        var arabic = Map.of("id", UUID.randomUUID(), "language", "ar", "text", "طوابير طويلة");
        return browser.post(of("translations"), arabic);
    }

    private HttpResponse<String> pin(Browser browser, TableId table) {
        var wish = new HashMap<>(evening.card(UUID.randomUUID(), "Kurze Wege"));
        wish.put("table", table);
        return browser.post(evening.path("cards"), wish);
    }

    private HttpResponse<String> examples(Browser browser) {
        return browser.get(evening.path("tables/%s/examples".formatted(evening.servicePoint.id())));
    }
}
