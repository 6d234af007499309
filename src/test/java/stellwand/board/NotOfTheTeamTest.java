package stellwand.board;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.board.PinningContractTest.assertProblem;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stellwand.board.OpenHouse.Browser;
import stellwand.people.Role;

/** Staff who hold no evenings are there what anybody is. */
class NotOfTheTeamTest extends HouseWithBoards {
    private static final String SECRET = "vier Stunden am Dienstag";

    private final UUID card = UUID.randomUUID();

    @BeforeEach
    void somebody_s_card_with_an_example_hangs_there() {
        var wish = new HashMap<>(evening.card(card, "Lange Schlangen"));
        wish.put("example", SECRET);
        var leyla = evening.participant();
        assertThat(leyla.post(evening.path("cards"), wish).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @EnumSource(names = {"CASEWORKER", "ADVISER"})
    void they_see_nothing_at_a_table_that_is_its_host_s(Role role) {
        assertThat(evening.joined(Role.FACILITATOR).get(table()).body())
                .contains("data-hosting=\"true\"", "hidden-cards", SECRET);

        assertThat(evening.joined(role).get(table()).body())
                .contains("Lange Schlangen", "data-hosting=\"false\"")
                .doesNotContain("hidden-cards", "card__edit", SECRET);
    }

    @ParameterizedTest
    @EnumSource(names = {"CASEWORKER", "ADVISER"})
    void kept_examples_are_not_found_by_them(Role role) {
        var examples = evening.path("tables/%s/examples".formatted(evening.servicePoint.id()));
        var answer = evening.joined(role).get(examples);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @EnumSource(names = {"CASEWORKER", "ADVISER"})
    void they_erase_and_hide_nobody_s_card(Role role) {
        var they = evening.joined(role);
        var hiding = Map.of("id", UUID.randomUUID(), "reason", "Ein Name.");

        assertProblem(they.post(of("erasure"), another()), 403, "board.NOT_YOUR_CARD");
        assertProblem(they.put(of("hiding"), hiding), 403, "board.ONLY_THE_TABLE_HOST");

        assertThat(they.onBoard(card).at("/text").asString()).isEqualTo("Lange Schlangen");
    }

    @ParameterizedTest
    @EnumSource(names = {"CASEWORKER", "ADVISER"})
    void who_came_by_the_code_writes_and_takes_back_what_is_theirs(Role role) {
        var they = evening.joined(role);
        var own = UUID.randomUUID();

        assertThat(they.pin(own, "Kurze Wege").statusCode()).isEqualTo(201);
        assertThat(they.post(of(own, "withdrawal"), another()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(names = {"CASEWORKER", "ADVISER"})
    void who_is_signed_in_and_nothing_else_finds_no_evening(Role role) {
        Browser they = evening.signedIn(role);

        assertThat(they.get(table()).statusCode()).isEqualTo(404);
        assertThat(they.get(evening.path("board")).statusCode()).isEqualTo(404);
        assertThat(they.post(of("erasure"), another()).statusCode()).isEqualTo(404);
    }

    private String table() {
        return "/w/%s/tables/%s".formatted(evening.workshop.id(), evening.servicePoint.id());
    }

    private String of(String verb) {
        return of(card, verb);
    }

    private String of(UUID id, String verb) {
        return evening.path("cards/%s/%s".formatted(id, verb));
    }

    private static Map<String, Object> another() {
        return Map.of("id", UUID.randomUUID());
    }
}
