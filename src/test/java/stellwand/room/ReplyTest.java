package stellwand.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a reply code leads to, over real HTTP and without an account. */
class ReplyTest extends HouseWithHall {
    private final UUID card = UUID.randomUUID();
    private String replyCode = "";
    private Hall.Phone leyla;

    @BeforeEach
    void leyla_has_pinned_a_card() {
        leyla = hall.phone();
        leyla.join(UUID.randomUUID(), hall.code());
        var pinned =
                leyla.api(
                        "/api/workshops/%s/cards".formatted(hall.workshop.id()),
                        """
                        {"id": "%s", "table": "%s", "round": "%s", "kind": "challenge",
                         "text": "Kinder müssen übersetzen"}
                        """
                                .formatted(card, hall.servicePoint.id(), hall.firstRound.id()));
        replyCode = JsonMapper.shared().readTree(pinned.body()).at("/replyCode").asString();
    }

    @Test
    void a_card_is_found_without_an_account() {
        assertThat(hall.phone().get("/c/" + replyCode).body())
                .contains("Kinder müssen übersetzen", "Servicepoint", "hängt an der Stellwand");
    }

    @Test
    void small_letters_and_missing_dashes_do_no_harm() {
        var typed = replyCode.replace("-", "").toLowerCase(Locale.ROOT);
        var found = hall.phone().form("/code", Map.of("code", typed));

        assertThat(found.statusCode()).isEqualTo(303);
        assertThat(found.headers().firstValue("Location"))
                .contains("/c/" + replyCode.replace("-", ""));
    }

    @Test
    void a_wrong_code_tells_nothing_about_what_was_wrong() {
        var mistyped = hall.phone().get("/c/0000-0000-0001");
        var unknown = hall.phone().get("/c/0000-0000-0000");

        assertThat(mistyped.statusCode()).isEqualTo(404);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(mistyped.body()).isEqualTo(unknown.body());
    }

    @Test
    void whoever_holds_the_code_erases_the_card_after_being_asked_once_more() {
        var phone = hall.phone();
        var address = "/c/%s/erasure".formatted(replyCode);
        assertThat(phone.get(address).body()).contains("Für immer löschen");

        var erased = phone.form(address, Map.of("id", UUID.randomUUID().toString()));

        assertThat(erased.statusCode()).isEqualTo(303);
        assertThat(phone.get("/c/" + replyCode).body())
                .contains("Diese Karte ist gelöscht")
                .doesNotContain("Kinder müssen übersetzen");
    }

    @Test
    void a_hidden_card_tells_its_author_why() {
        hide("Darauf steht der Name einer Nachbarin.");

        assertThat(hall.phone().get("/c/" + replyCode).body())
                .contains("Kinder müssen übersetzen", "ausgeblendet")
                .contains("Darauf steht der Name einer Nachbarin.");
        assertThat(leyla.get("/w/" + hall.workshop.id()).body())
                .contains("ausgeblendet", "Darauf steht der Name einer Nachbarin.");
        var projector = hall.phone();
        projector.get(hall.wallLink());
        for (var wall : List.of("/wall", "/wall/" + hall.servicePoint.id(), "")) {
            assertThat(projector.get("/w/" + hall.workshop.id() + wall).body())
                    .doesNotContain("Kinder müssen übersetzen", "Nachbarin");
        }
    }

    private void hide(String reason) {
        var answer =
                hall.staff()
                        .put(
                                "/api/workshops/%s/cards/%s/hiding"
                                        .formatted(hall.workshop.id(), card),
                                """
                                {"id": "%s", "reason": "%s"}
                                """
                                        .formatted(UUID.randomUUID(), reason));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void the_wall_shows_the_card_to_whoever_has_the_link_and_to_nobody_else() {
        var wall = "/w/%s/wall".formatted(hall.workshop.id());
        var projector = hall.phone();
        projector.get(hall.wallLink());

        assertThat(projector.get(wall).body())
                .contains("Kinder müssen übersetzen", hall.code().substring(0, 3), "qr.svg");
        assertThat(projector.get(wall + "/" + hall.servicePoint.id()).body())
                .contains("Kinder müssen übersetzen", "card-solution");
        assertThat(projector.get(wall + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(hall.phone().get(wall).statusCode()).isEqualTo(404);
    }
}
