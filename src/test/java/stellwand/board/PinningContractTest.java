package stellwand.board;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.board.OpenHouse.JSON;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import stellwand.journal.Text;
import stellwand.people.ReplyCode;
import stellwand.people.ReplyCodes;

/** {@code POST /api/workshops/{id}/cards}, as outsiders rely on it. */
class PinningContractTest extends HouseWithBoards {
    private final UUID card = UUID.randomUUID();

    @Test
    void a_card_is_pinned_and_the_same_again_gets_the_same_answer() {
        var leyla = evening.participant();

        var first = leyla.pin(card, "Lange Schlangen");
        var again = leyla.pin(card, "Lange Schlangen");

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        var answer = JSON.readTree(first.body());
        assertThat(answer.at("/number").asInt()).isEqualTo(1);
        assertThat(answer.at("/seq").asLong()).isEqualTo(leyla.board().at("/seq").asLong());
        assertThat(ReplyCode.parse(answer.at("/replyCode").asString()))
                .contains(house.getBean(ReplyCodes.class).of(evening.workshop.id(), card));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(leyla.board().at("/cards")).hasSize(1);
    }

    @Test
    void another_body_under_the_same_id_is_a_conflict() {
        var leyla = evening.participant();
        leyla.pin(card, "Lange Schlangen");

        assertProblem(leyla.pin(card, "Kurze Wege"), 409, "journal.COMMAND_ID_TAKEN");
    }

    @Test
    void the_id_of_somebody_elses_card_is_a_conflict() {
        evening.participant().pin(card, "Lange Schlangen");

        var omar = evening.participant().pin(card, "Lange Schlangen");

        assertProblem(omar, 409, "journal.COMMAND_ID_TAKEN");
    }

    @Test
    void the_same_id_in_another_workshop_is_another_card() {
        evening.participant().pin(card, "Lange Schlangen");
        var other = new OpenHouse(house, port);

        assertThat(other.participant().pin(card, "Lange Schlangen").statusCode()).isEqualTo(201);
    }

    @Test
    void another_workshop_is_not_found() {
        var elsewhere = new OpenHouse(house, port).participant();

        assertThat(elsewhere.post(evening.path("cards"), evening.card(card, "x")).statusCode())
                .isEqualTo(404);
        assertThat(elsewhere.get(evening.path("board")).statusCode()).isEqualTo(404);
        assertThat(evening.stranger().pin(card, "x").statusCode()).isEqualTo(404);
    }

    @Test
    void walls_only_watch() {
        assertProblem(evening.wall().pin(card, "x"), 403, "board.ONLY_THOSE_WHO_JOINED");
        assertThat(evening.wall().get(evening.path("board")).statusCode()).isEqualTo(200);
    }

    @Test
    void own_phones_are_off_at_the_other_table() {
        var wish = new HashMap<>(evening.card(card, "x"));
        wish.put("table", evening.volunteering);

        var answer = evening.participant().post(evening.path("cards"), wish);

        assertProblem(answer, 403, "board.PHONES_ARE_OFF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "table", "round", "kind", "text"})
    void what_is_missing_is_said(String field) {
        var wish = new HashMap<>(evening.card(card, "x"));
        wish.remove(field);

        var answer = evening.participant().post(evening.path("cards"), wish);

        assertProblem(answer, 422, "board.SOMETHING_IS_MISSING");
    }

    @Test
    void a_kind_or_a_language_that_nobody_knows_is_refused() {
        assertProblem(sent("kind", "poem"), 422, "board.KIND_IS_UNKNOWN");
        assertProblem(sent("language", "d e"), 422, "board.LANGUAGE_IS_UNKNOWN");
        assertProblem(sent("language", ""), 422, "board.LANGUAGE_IS_UNKNOWN");
    }

    @Test
    void what_we_do_not_know_is_ignored() {
        assertThat(sent("colour", "green").statusCode()).isEqualTo(201);
    }

    private HttpResponse<String> sent(String field, String value) {
        var wish = new HashMap<>(evening.card(card, "x"));
        wish.put(field, value);
        return evening.participant().post(evening.path("cards"), wish);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"id\":\"1\"}",
                "{\"id\":7,\"text\":{}}",
                "{\"answers\":\"x\"}"
            })
    void what_cannot_be_read_is_said(String body) {
        var answer = evening.participant().postText(evening.path("cards"), body);

        assertProblem(answer, 400, "web.UNREADABLE");
    }

    @Test
    void too_much_is_not_read() {
        var answer = evening.participant().pin(card, "x".repeat(100_000));

        assertProblem(answer, 413, "web.TOO_LARGE");
    }

    @Test
    void a_problem_speaks_the_readers_language() {
        var answer = evening.participant("ar").pin(card, " ");

        assertProblem(answer, 422, "board.CARD_IS_BLANK");
        assertThat(JSON.readTree(answer.body()).at("/detail").asString())
                .isEqualTo("ما زالت البطاقة فارغة. يُرجى كتابة كلمة مفتاحية.");
    }

    @Test
    void the_card_is_in_the_language_of_who_writes_unless_it_says_another() {
        var leyla = evening.participant("ar");
        leyla.pin(card, "طوابير طويلة");
        var turkish = UUID.randomUUID();
        var wish = new HashMap<>(evening.card(turkish, "Uzun kuyruklar"));
        wish.put("language", "TR");
        leyla.post(evening.path("cards"), wish);

        assertThat(leyla.onBoard(card).at("/language").asString()).isEqualTo("ar");
        assertThat(leyla.onBoard(turkish).at("/language").asString()).isEqualTo("tr");
    }

    /** JSON as it is sent, and what hangs then. */
    static Stream<Map.Entry<String, String>> strangeTexts() {
        return Stream.of(
                Map.entry("<script>alert(1)</script>", "<script>alert(1)</script>"),
                Map.entry("'; drop table card; --", "'; drop table card; --"),
                Map.entry("${7*7} #{x} [[y]] {0}", "${7*7} #{x} [[y]] {0}"),
                Map.entry("👩🏽‍🏫 🇩🇪 🏳️‍🌈", "👩🏽‍🏫 🇩🇪 🏳️‍🌈"),
                Map.entry("a\\u0000b", "ab"),
                Map.entry("a\\ud800b", "a\uFFFDb"),
                Map.entry("a\\udc00b", "a\uFFFDb"),
                Map.entry("a\\u200bb\\u2060c\\ufeffd", "abcd"),
                Map.entry("abc\\u202edcba", "abcdcba"),
                Map.entry("می\\u200cخواهم", "می\u200Cخواهم"),
                Map.entry("Ḩ̄ J̌ l̥̄ n̥ ʼ ẞ Ə ŋ", "Ḩ̄ J̌ l̥̄ n̥ ʼ ẞ Ə ŋ"),
                Map.entry("A\\u0308mter", "Ämter"),
                Map.entry("eins\\r\\nzwei\\tdrei", "eins\nzwei drei"));
    }

    @ParameterizedTest
    @MethodSource("strangeTexts")
    void whatever_is_written_hangs_as_it_was_written(Map.Entry<String, String> text) {
        var leyla = evening.participant();
        var body =
                JSON.writeValueAsString(evening.card(card, "TEXT")).replace("TEXT", text.getKey());

        var answer = leyla.postText(evening.path("cards"), body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(leyla.onBoard(card).at("/text").asString())
                .isEqualTo(Text.clean(text.getValue()));
        assertThat(leyla.postText(evening.path("cards"), body).statusCode()).isEqualTo(200);
    }

    @Test
    void who_writes_faster_than_a_hand_has_to_wait() {
        var machine = evening.participant();
        var answer = machine.pin(UUID.randomUUID(), "x");
        for (int i = 0; i < 80 && answer.statusCode() != 429; i++) {
            answer = machine.pin(UUID.randomUUID(), "x");
        }

        assertProblem(answer, 429, "board.TOO_MANY_CARDS_AT_ONCE");
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(evening.participant().pin(card, "x").statusCode())
                .as("for somebody else in the same hall")
                .isEqualTo(201);
    }

    static void assertProblem(HttpResponse<String> answer, int status, String reason) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(JSON.readTree(answer.body()).at("/type").asString())
                .isEqualTo("urn:stellwand:problem:" + reason);
    }
}
