package stellwand.board;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.board.OpenHouse.JSON;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code GET /api/workshops/{id}/events}: what screens are told about cards. */
class BoardFeedTest extends HouseWithBoards {
    private final UUID card = UUID.randomUUID();

    @Test
    void the_feed_goes_on_where_the_board_ends() {
        var leyla = evening.participant();
        leyla.pin(UUID.randomUUID(), "Kurze Wege");
        var board = leyla.board();
        leyla.pin(card, "Lange Schlangen");

        try (var feed = new Watching(evening, evening.wall(), board.at("/seq").asLong())) {
            var frame = feed.next();
            assertThat(frame.at("/type").asString()).isEqualTo("card-pinned");
            assertThat(frame.at("/card")).isEqualTo(leyla.onBoard(card));
            assertThat(feed.seq()).isEqualTo(leyla.board().at("/seq").asLong());
        }
    }

    @Test
    void what_happens_is_told_at_once() {
        var leyla = evening.participant();
        try (var feed = new Watching(evening, leyla, leyla.board().at("/seq").asLong())) {
            leyla.pin(card, "Lange Schlangen");
            assertThat(feed.next().at("/type").asString()).isEqualTo("card-pinned");

            leyla.put(
                    evening.path("cards/" + card),
                    Map.of("id", UUID.randomUUID(), "text", "Warteschlangen"));
            var changed = feed.next();
            assertThat(changed.at("/type").asString()).isEqualTo("card-changed");
            assertThat(changed.at("/card/text").asString()).isEqualTo("Warteschlangen");

            leyla.post(
                    evening.path("cards/" + card + "/withdrawal"), Map.of("id", UUID.randomUUID()));
            assertThat(feed.next()).isEqualTo(gone(1));
        }
    }

    @Test
    void a_kept_example_is_told_to_nobody_and_only_said_to_be_there() {
        var leyla = evening.participant();
        var seq = leyla.board().at("/seq").asLong();
        var wish = new HashMap<>(evening.card(card, "Lange Schlangen"));
        wish.put("example", "drei Stunden am Montag");
        leyla.post(evening.path("cards"), wish);

        try (var everybody = new Watching(evening, evening.participant(), seq);
                var host = new Watching(evening, evening.tableHost(), seq)) {
            var seen = everybody.next();
            assertThat(seen.at("/type").asString()).isEqualTo("card-pinned");
            assertThat(seen.at("/card").has("example")).isFalse();
            assertThat(seen.at("/card/exampleKept").asBoolean()).isTrue();
            assertThat(host.next()).isEqualTo(seen);
        }
    }

    @Test
    void a_resume_never_brings_back_what_is_erased() {
        var leyla = evening.participant();
        var seq = leyla.board().at("/seq").asLong();
        leyla.pin(card, "Lange Schlangen");
        leyla.post(evening.path("cards/" + card + "/erasure"), Map.of("id", UUID.randomUUID()));

        try (var feed = new Watching(evening, leyla, seq)) {
            assertThat(feed.next().at("/type").asString()).isEqualTo("card-gone");
        }
    }

    @Test
    void hiding_a_card_is_told_to_everybody_as_its_going_without_the_reason() {
        var leyla = evening.participant();
        leyla.pin(card, "Lange Schlangen");
        var seq = leyla.board().at("/seq").asLong();
        try (var everybody = new Watching(evening, evening.wall(), seq);
                var host = new Watching(evening, evening.tableHost(), seq)) {
            hide();
            var told = everybody.next();
            assertThat(told).isEqualTo(gone(1));
            assertThat(host.next()).isEqualTo(told);

            evening.tableHost().delete(of("hiding") + "?id=" + UUID.randomUUID());
            var shown = everybody.next();
            assertThat(shown.at("/type").asString()).isEqualTo("card-changed");
            assertThat(shown.at("/card")).isEqualTo(leyla.onBoard(card));
        }
    }

    @Test
    void a_resume_never_brings_back_what_is_hidden() {
        var leyla = evening.participant();
        var seq = leyla.board().at("/seq").asLong();
        leyla.pin(card, "Lange Schlangen");
        hide();
        var arabic = Map.of("id", UUID.randomUUID(), "language", "ar", "text", "طوابير");
        evening.tableHost().post(of("translations"), arabic);
        var last = leyla.pin(UUID.randomUUID(), "Kurze Wege");

        assertThat(last.statusCode()).isEqualTo(201);
        try (var feed = new Watching(evening, leyla, seq)) {
            assertThat(feed.next()).isEqualTo(gone(1));
            assertThat(feed.next().at("/card/text").asString()).isEqualTo("Kurze Wege");
        }
    }

    @Test
    void a_parked_card_is_told_to_everybody_and_so_is_what_happens_to_it_there() {
        var leyla = evening.participant();
        leyla.pin(card, "Lange Schlangen");
        try (var feed = new Watching(evening, evening.wall(), leyla.board().at("/seq").asLong())) {
            evening.tableHost().put(of("parking"), Map.of("id", UUID.randomUUID()));
            var parked = feed.next();
            assertThat(parked.at("/type").asString()).isEqualTo("card-parked");
            assertThat(parked.at("/card")).isEqualTo(leyla.board().at("/parked/0"));

            leyla.put(of(""), Map.of("id", UUID.randomUUID(), "text", "Warteschlangen"));
            var changed = feed.next();
            assertThat(changed.at("/type").asString()).isEqualTo("card-parked");
            assertThat(changed.at("/card/text").asString()).isEqualTo("Warteschlangen");

            evening.tableHost().delete(of("parking") + "?id=" + UUID.randomUUID());
            assertThat(feed.next().at("/type").asString()).isEqualTo("card-changed");
        }
    }

    private void hide() {
        var wish = Map.of("id", UUID.randomUUID(), "reason", "Darauf steht ein Name.");
        assertThat(evening.tableHost().put(of("hiding"), wish).statusCode()).isEqualTo(200);
    }

    private String of(String verb) {
        return evening.path("cards/%s%s".formatted(card, verb.isEmpty() ? "" : "/" + verb));
    }

    private JsonNode gone(int number) {
        return JSON.readTree(
                """
                {"type": "card-gone", "id": "%s", "number": %d}
                """
                        .formatted(card, number));
    }

    @Test
    void strangers_do_not_watch_and_are_told_so_like_everybody() {
        var told = evening.stranger().get(evening.path("events"));
        assertThat(told.statusCode()).isEqualTo(404);
        assertThat(told.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(told.headers().firstValue("Content-Security-Policy")).isPresent();
        var elsewhere = new OpenHouse(house, port).participant();
        assertThat(elsewhere.get(evening.path("events")).statusCode()).isEqualTo(404);
    }

    @Test
    void an_address_that_is_none_is_not_found() {
        var dashes = "/api/workshops/%s/events".formatted("-".repeat(36));
        assertThat(evening.participant().get(dashes).statusCode()).isEqualTo(404);
    }
}
