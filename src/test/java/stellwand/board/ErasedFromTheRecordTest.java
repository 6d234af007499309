package stellwand.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stellwand.board.OpenHouse.Browser;
import stellwand.floor.Ending;
import stellwand.journal.Envelope;
import stellwand.people.Role;

/** After the evening somebody finds a name on a card: it still goes. */
class ErasedFromTheRecordTest extends HouseWithBoards {
    private static final String NAME = "Herr Beispiel schläft nur";

    private final UUID card = UUID.randomUUID();

    @BeforeEach
    void an_evening_is_over_and_a_name_still_hangs() {
        evening.participant().pin(card, NAME);
        house.getBean(Ending.class).end(UUID.randomUUID(), Envelope.HOUSE, evening.workshop);
    }

    @Test
    void the_team_erases_the_card_where_it_reads_it() {
        var team = evening.staff();
        assertThat(team.get(record()).body()).contains(NAME, erasure());
        assertThat(team.get(erasure()).body()).contains(NAME, "Karte 1 für immer löschen?");
        assertThat(team.onBoard(card).at("/text").asString()).as("only asked").isEqualTo(NAME);

        assertThat(erase(team).statusCode()).isEqualTo(302);

        assertThat(team.get(record()).body()).contains("Gelöscht").doesNotContain(NAME);
        assertThat(team.get(erasure()).statusCode()).as("nothing is left to ask").isEqualTo(302);
    }

    @Test
    void a_card_that_does_not_hang_any_more_is_erased_as_well() {
        var host = evening.tableHost();
        var hiding = Map.of("id", UUID.randomUUID(), "reason", "Ein Name.");
        assertThat(host.put(evening.path("cards/%s/hiding".formatted(card)), hiding).statusCode())
                .isEqualTo(200);
        var team = evening.staff();
        assertThat(team.get(record()).body()).contains(erasure()).doesNotContain(NAME);

        assertThat(erase(team).statusCode()).isEqualTo(302);

        assertThat(team.get(record()).body()).doesNotContain(erasure());
    }

    @Test
    void whoever_only_reads_the_record_is_offered_nothing_and_erases_nothing() {
        for (var role : List.of(Role.CASEWORKER, Role.ADVISER)) {
            var other = evening.joined(role);
            assertThat(other.get(record()).body()).contains(NAME).doesNotContain(erasure());
            assertThat(erase(other).statusCode()).isEqualTo(403);
        }
        assertThat(erase(evening.tableHost()).statusCode()).isEqualTo(403);
        assertThat(evening.staff().onBoard(card).at("/text").asString()).isEqualTo(NAME);
    }

    @Test
    void a_number_that_no_card_has_is_not_found() {
        assertThat(evening.staff().get(erasure().replace("/1/", "/99/")).statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> erase(Browser browser) {
        var form = "id=" + UUID.randomUUID();
        var request =
                browser.request(erasure())
                        .setHeader("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        return OpenHouse.send(request, BodyHandlers.ofString());
    }

    private String record() {
        return "/staff/workshops/%s/record".formatted(evening.workshop.id());
    }

    private String erasure() {
        return "/staff/workshops/%s/cards/1/erasure".formatted(evening.workshop.id());
    }
}
