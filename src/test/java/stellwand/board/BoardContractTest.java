package stellwand.board;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.board.OpenHouse.JSON;
import static stellwand.board.PinningContractTest.assertProblem;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What is done to cards, and who sees what of it. */
class BoardContractTest extends HouseWithBoards {
    private final UUID card = UUID.randomUUID();

    @Test
    void the_board_shows_round_tables_and_cards_at_one_seq() {
        var leyla = evening.participant();
        leyla.pin(card, "Lange Schlangen");

        var board = leyla.board();

        assertThat(board.at("/round/id").asString()).isEqualTo(evening.firstRound.id().toString());
        assertThat(board.at("/round/number").asInt()).isEqualTo(1);
        assertThat(board.at("/round/task").asString()).isEqualTo("CHALLENGES");
        assertThat(board.at("/tables/0"))
                .isEqualTo(
                        JSON.readTree(
                                """
                                {"id": "%s", "title": "Servicepoint", "question": "Was muss sich ändern?"}
                                """
                                        .formatted(evening.servicePoint.id())));
        assertThat(withoutTime(board.at("/cards/0")))
                .isEqualTo(
                        JSON.readTree(
                                """
                                {"id": "%s", "table": "%s", "round": "%s", "kind": "challenge",
                                 "number": 1, "language": "de", "text": "Lange Schlangen",
                                 "translations": [], "answers": [], "exampleKept": false,
                                 "corrected": false}
                                """
                                        .formatted(
                                                card,
                                                evening.servicePoint.id(),
                                                evening.firstRound.id())));
    }

    /** And without the id of its words, which only a revision sends back. */
    private static JsonNode withoutTime(JsonNode card) {
        return card.deepCopy().asObject().without(List.of("at", "wording"));
    }

    @Test
    void the_older_of_two_forms_does_not_overwrite_the_newer() {
        var leyla = evening.participant();
        leyla.pin(card, "Lange Schlangen");
        var seen = leyla.onBoard(card).at("/wording").asString();
        var host = evening.tableHost();
        var added =
                Map.of("id", UUID.randomUUID(), "text", "Lange Schlangen", "example", "Montags");
        assertThat(host.put(evening.path("cards/" + card), added).statusCode()).isEqualTo(200);

        var typed = Map.of("id", UUID.randomUUID(), "text", "Warteschlangen", "seen", seen);
        var refused = leyla.put(evening.path("cards/" + card), typed);
        assertProblem(refused, 409, "board.CARD_HAS_CHANGED");

        var now = leyla.onBoard(card).at("/wording").asString();
        assertThat(now).isNotEqualTo(seen);
        var again = Map.of("id", UUID.randomUUID(), "text", "Warteschlangen", "seen", now);
        assertThat(leyla.put(evening.path("cards/" + card), again).statusCode()).isEqualTo(200);
    }

    @Test
    void authors_revise_their_cards_and_nobody_elses() {
        var leyla = evening.participant();
        leyla.pin(card, "Lange Schlangen");
        var revision = Map.of("id", UUID.randomUUID(), "text", "Warteschlangen");

        var omars = evening.participant().put(evening.path("cards/" + card), revision);
        assertProblem(omars, 403, "board.NOT_YOUR_CARD");
        assertThat(leyla.put(evening.path("cards/" + card), revision).statusCode()).isEqualTo(200);

        assertThat(leyla.onBoard(card).at("/text").asString()).isEqualTo("Warteschlangen");
        assertThat(leyla.onBoard(card).at("/corrected").asBoolean()).isTrue();
    }

    @Test
    void a_translation_hangs_beside_its_original() {
        evening.participant().pin(card, "Lange Schlangen");
        var translation =
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "language",
                        "ar",
                        "text",
                        "طوابير طويلة",
                        "checked",
                        true);

        var answer =
                evening.tableHost()
                        .post(evening.path("cards/" + card + "/translations"), translation);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(evening.wall().onBoard(card).at("/translations"))
                .isEqualTo(
                        JSON.readTree(
                                "[{\"language\": \"ar\", \"text\": \"طوابير طويلة\", \"checked\": true}]"));
    }

    @Test
    void what_is_taken_back_hangs_no_longer_and_its_author_still_finds_it() {
        var leyla = evening.participant();
        leyla.pin(card, "Lange Schlangen");

        var answer = leyla.post(evening.path("cards/" + card + "/withdrawal"), command());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(leyla.board().at("/cards")).isEmpty();
        assertThat(own(leyla).at("/cards/0/state").asString()).isEqualTo("taken-back");
        assertProblem(
                leyla.post(evening.path("cards/" + card + "/withdrawal"), command()),
                404,
                "board.CARD_IS_UNKNOWN");
    }

    @Test
    void what_is_erased_is_nowhere() {
        var leyla = evening.participant();
        leyla.pin(card, "Lange Schlangen");
        leyla.put(
                evening.path("cards/" + card),
                Map.of("id", UUID.randomUUID(), "text", "Warteschlangen"));
        var erasure = command();

        var first = leyla.post(evening.path("cards/" + card + "/erasure"), erasure);
        var again = leyla.post(evening.path("cards/" + card + "/erasure"), erasure);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(leyla.board().at("/cards")).isEmpty();
        assertThat(own(leyla).at("/cards")).isEmpty();
        assertThat(textsWith("schlangen")).isZero();
        assertThat(leyla.pin(card, "Lange Schlangen").statusCode())
                .as("a phone that had not heard its acknowledgement")
                .isEqualTo(200);
        assertThat(leyla.board().at("/cards")).isEmpty();
    }

    private int textsWith(String word) {
        return house.getBean(JdbcClient.class)
                .sql(
                        """
                        select count(*) from content where stream = :stream and text ilike :word
                        """)
                .param("stream", evening.workshop.id())
                .param("word", "%" + word + "%")
                .query(Integer.class)
                .single();
    }

    @Test
    void ones_own_cards_come_with_their_reply_codes() {
        var leyla = evening.participant();
        var code = JSON.readTree(leyla.pin(card, "Lange Schlangen").body()).at("/replyCode");
        evening.participant().pin(UUID.randomUUID(), "Kurze Wege");

        var own = own(leyla).at("/cards");

        assertThat(own).hasSize(1);
        assertThat(own.at("/0/replyCode")).isEqualTo(code);
        assertThat(own.at("/0/card/text").asString()).isEqualTo("Lange Schlangen");
        assertThat(own.at("/0/state").asString()).isEqualTo("hangs");
    }

    private JsonNode own(OpenHouse.Browser browser) {
        return JSON.readTree(browser.get(evening.path("my-cards")).body());
    }

    private static Map<String, UUID> command() {
        return Map.of("id", UUID.randomUUID());
    }
}
