package stellwand.board;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.board.OpenHouse.JSON;
import static stellwand.board.PinningContractTest.assertProblem;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stellwand.board.OpenHouse.Browser;
import tools.jackson.databind.JsonNode;

/** Hiding and parking cards over HTTP, as outsiders rely on it. */
class AsideContractTest extends HouseWithBoards {
    private static final String REASON = "Darauf steht der Name einer Nachbarin.";

    private final UUID card = UUID.randomUUID();
    private Browser leyla;
    private Browser host;

    @BeforeEach
    void a_card_hangs_at_the_service_point() {
        leyla = evening.participant();
        host = evening.tableHost();
        assertThat(leyla.pin(card, "Lange Schlangen").statusCode()).isEqualTo(201);
    }

    @Test
    void a_hidden_card_leaves_every_board_and_page_of_others() {
        assertThat(hide(host, REASON).statusCode()).isEqualTo(200);

        for (var other : new Browser[] {evening.participant(), evening.wall(), leyla}) {
            assertThat(other.get(evening.path("board")).body())
                    .doesNotContain("Lange Schlangen", REASON);
            assertThat(other.get(table()).body()).doesNotContain("Lange Schlangen", REASON);
        }
        assertThat(evening.hostOf(evening.volunteering).get(table()).body())
                .doesNotContain("Lange Schlangen", REASON);
    }

    @Test
    void its_author_alone_reads_why() {
        hide(host, REASON);

        assertThat(own(leyla).at("/state").asString()).isEqualTo("hidden");
        assertThat(own(leyla).at("/reason"))
                .isEqualTo(
                        JSON.readTree(
                                """
                                {"language": "de", "text": "%s"}
                                """
                                        .formatted(REASON)));
        assertThat(evening.participant().get(evening.path("my-cards")).body())
                .doesNotContain("Lange Schlangen", REASON);
    }

    @Test
    void its_host_and_staff_still_see_it_and_show_it_again() {
        hide(host, REASON);

        assertThat(host.get(table()).body()).contains("Lange Schlangen", REASON);
        assertThat(evening.staff().get(table()).body()).contains("Lange Schlangen", REASON);
        assertThat(host.delete(of("hiding") + "?id=" + UUID.randomUUID()).statusCode())
                .isEqualTo(200);
        assertThat(leyla.onBoard(card).at("/text").asString()).isEqualTo("Lange Schlangen");
        assertThat(own(leyla).at("/state").asString()).isEqualTo("hangs");
        assertThat(own(leyla).has("reason")).isFalse();
        assertThat(host.get(table()).body()).doesNotContain(REASON);
    }

    @Test
    void the_same_wish_again_gets_the_same_answer() {
        var wish = Map.of("id", UUID.randomUUID(), "reason", REASON);
        var first = host.put(of("hiding"), wish);
        var show = of("hiding") + "?id=" + UUID.randomUUID();
        var shown = host.delete(show);

        assertThat(host.put(of("hiding"), wish).body()).isEqualTo(first.body());
        assertThat(host.delete(show).body()).isEqualTo(shown.body());
        assertThat(leyla.onBoard(card).isMissingNode()).isFalse();
    }

    @Test
    void a_reason_is_neither_missing_nor_endless() {
        assertProblem(hide(host, " "), 422, "board.REASON_IS_MISSING");
        assertProblem(hide(host, "x".repeat(241)), 422, "board.REASON_IS_TOO_LONG");
        var without = host.put(of("hiding"), Map.of("id", UUID.randomUUID()));
        assertProblem(without, 422, "board.SOMETHING_IS_MISSING");
    }

    @Test
    void nobody_but_the_table_s_host_and_staff_hides_and_parks() {
        var others =
                new Browser[] {leyla, evening.participant(), evening.hostOf(evening.volunteering)};
        for (var other : others) {
            var id = UUID.randomUUID();
            assertProblem(hide(other, REASON), 403, "board.ONLY_THE_TABLE_HOST");
            assertProblem(park(other), 403, "board.ONLY_THE_TABLE_HOST");
            assertProblem(
                    other.delete(of("hiding") + "?id=" + id), 403, "board.ONLY_THE_TABLE_HOST");
            assertProblem(
                    other.delete(of("parking") + "?id=" + id), 403, "board.ONLY_THE_TABLE_HOST");
        }
        assertThat(hide(evening.staff(), REASON).statusCode()).isEqualTo(200);
    }

    @Test
    void its_author_erases_a_hidden_card_with_the_reason_and_revises_it_not() {
        hide(host, REASON);
        var other = Map.of("id", UUID.randomUUID(), "text", "Warteschlangen");

        assertProblem(leyla.put(of(""), other), 409, "board.CARD_IS_HIDDEN");
        assertThat(leyla.post(of("erasure"), Map.of("id", UUID.randomUUID())).statusCode())
                .isEqualTo(200);
        assertThat(leyla.get(evening.path("my-cards")).body()).doesNotContain(REASON);
        assertThat(host.get(table()).body()).doesNotContain("Lange Schlangen", REASON);
    }

    @Test
    void a_parked_card_is_off_the_pinboard_and_in_everybody_s_sight() {
        assertThat(park(host).statusCode()).isEqualTo(200);

        var wall = evening.wall();
        assertThat(wall.board().at("/cards")).isEmpty();
        assertThat(wall.board().at("/parked/0/text").asString()).isEqualTo("Lange Schlangen");
        assertThat(evening.participant().get(table()).body()).contains("Lange Schlangen");
        assertThat(own(leyla).at("/state").asString()).isEqualTo("parked");

        host.delete(of("parking") + "?id=" + UUID.randomUUID());
        assertThat(wall.board().at("/parked")).isEmpty();
        assertThat(wall.onBoard(card).at("/text").asString()).isEqualTo("Lange Schlangen");
    }

    @Test
    void a_hidden_card_is_not_in_the_parking_lot() {
        park(host);
        hide(host, REASON);

        assertThat(leyla.board().at("/parked")).isEmpty();
        assertProblem(park(host), 409, "board.CARD_IS_HIDDEN");
        host.delete(of("hiding") + "?id=" + UUID.randomUUID());
        assertThat(leyla.board().at("/parked")).hasSize(1);
    }

    private HttpResponse<String> hide(Browser browser, String reason) {
        return browser.put(of("hiding"), Map.of("id", UUID.randomUUID(), "reason", reason));
    }

    private HttpResponse<String> park(Browser browser) {
        return browser.put(of("parking"), Map.of("id", UUID.randomUUID()));
    }

    private JsonNode own(Browser browser) {
        return JSON.readTree(browser.get(evening.path("my-cards")).body()).at("/cards/0");
    }

    private String of(String verb) {
        return evening.path("cards/%s%s".formatted(card, verb.isEmpty() ? "" : "/" + verb));
    }

    private String table() {
        return "/w/%s/tables/%s".formatted(evening.workshop.id(), evening.servicePoint.id());
    }
}
