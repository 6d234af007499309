package stellwand.board;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.board.OpenHouse.JSON;
import static stellwand.board.PinningContractTest.assertProblem;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.board.OpenHouse.Browser;
import stellwand.workshop.TableId;
import tools.jackson.databind.JsonNode;

/** Headings over HTTP and on the feed, as outsiders rely on them. */
class HeadingContractTest extends HouseWithBoards {
    private final UUID card = UUID.randomUUID();
    private final UUID heading = UUID.randomUUID();
    private Browser leyla;
    private Browser host;

    @BeforeEach
    void a_card_hangs_at_the_service_point() {
        leyla = evening.participant();
        host = evening.tableHost();
        assertThat(leyla.pin(card, "Lange Schlangen").statusCode()).isEqualTo(201);
    }

    @Test
    void a_heading_is_on_everybody_s_board_and_cards_say_that_they_hang_under_it() {
        assertThat(leyla.onBoard(card).has("heading")).isFalse();
        assertThat(write(host, "Öffnungszeiten").statusCode()).isEqualTo(201);
        assertThat(cluster(host).statusCode()).isEqualTo(200);

        assertThat(evening.wall().board().at("/headings/0"))
                .isEqualTo(
                        JSON.readTree(
                                """
                                {"id": "%s", "table": "%s", "number": 1, "language": "de",
                                 "text": "Öffnungszeiten"}
                                """
                                        .formatted(heading, evening.servicePoint.id())));
        assertThat(leyla.onBoard(card).at("/heading").asString()).isEqualTo(heading.toString());
        host.delete(ofCard() + "?id=" + UUID.randomUUID());
        assertThat(leyla.onBoard(card).has("heading")).isFalse();
    }

    @Test
    void a_page_without_scripts_shows_the_card_under_its_heading() {
        var arabic = Map.of("id", heading, "text", "ساعات الدوام", "language", "ar");
        host.post(headings(), arabic);
        cluster(host);

        var page = leyla.get(page()).body();
        assertThat(page)
                .containsSubsequence(
                        "lang=\"ar\" dir=\"rtl\">ساعات الدوام</h3>",
                        "Lange Schlangen",
                        "challenges");
    }

    @Test
    void the_same_wish_again_gets_the_same_answer() {
        var first = write(host, "Öffnungszeiten");
        var again = write(host, "Öffnungszeiten");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(write(host, "Etwas anderes").statusCode()).isEqualTo(409);
        assertThat(leyla.board().at("/headings")).hasSize(1);
    }

    @Test
    void its_words_are_changed_and_it_is_removed_without_its_cards() {
        write(host, "Öffnungszeiten");
        cluster(host);
        var words = Map.of("id", UUID.randomUUID(), "text", "Sprechzeiten", "language", "de");
        assertThat(host.put(ofHeading(), words).statusCode()).isEqualTo(200);
        assertThat(leyla.board().at("/headings/0/text").asString()).isEqualTo("Sprechzeiten");

        var remove = ofHeading() + "?id=" + UUID.randomUUID();
        var removed = host.delete(remove);
        assertThat(removed.statusCode()).isEqualTo(200);
        assertThat(host.delete(remove).body()).isEqualTo(removed.body());
        assertThat(leyla.board().at("/headings")).isEmpty();
        assertThat(leyla.onBoard(card).at("/text").asString()).isEqualTo("Lange Schlangen");
        assertThat(leyla.onBoard(card).has("heading")).isFalse();
    }

    @Test
    void nobody_but_the_table_s_host_and_staff_does_any_of_it() {
        write(host, "Öffnungszeiten");
        var others =
                new Browser[] {leyla, evening.participant(), evening.hostOf(evening.volunteering)};
        for (var other : others) {
            var id = UUID.randomUUID();
            var words = Map.of("id", id, "text", "x");
            assertProblem(other.post(headings(), words), 403, "board.ONLY_THE_TABLE_HOST");
            assertProblem(other.put(ofHeading(), words), 403, "board.ONLY_THE_TABLE_HOST");
            assertProblem(
                    other.delete(ofHeading() + "?id=" + id), 403, "board.ONLY_THE_TABLE_HOST");
            assertProblem(cluster(other), 403, "board.ONLY_THE_TABLE_HOST");
            assertProblem(other.delete(ofCard() + "?id=" + id), 403, "board.ONLY_THE_TABLE_HOST");
        }
        assertThat(cluster(evening.staff()).statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_missing_or_nowhere_is_said() {
        assertProblem(write(host, " "), 422, "board.HEADING_IS_BLANK");
        assertProblem(cluster(host), 404, "board.HEADING_IS_UNKNOWN");
        var nothing = Map.of("id", UUID.randomUUID());
        assertProblem(host.post(headings(), nothing), 422, "board.SOMETHING_IS_MISSING");
        assertProblem(host.put(ofCard(), nothing), 422, "board.SOMETHING_IS_MISSING");
        var nowhere = headings(new TableId(UUID.randomUUID()));
        var words = Map.of("id", UUID.randomUUID(), "text", "x");
        assertProblem(evening.staff().post(nowhere, words), 404, "board.TABLE_IS_UNKNOWN");
    }

    @Test
    void screens_are_told_of_headings_and_of_cards_that_hang_under_them() {
        try (var feed = watching()) {
            write(host, "Öffnungszeiten");
            var written = feed.next();
            assertThat(written.at("/type").asString()).isEqualTo("heading-changed");
            assertThat(written.at("/heading")).isEqualTo(leyla.board().at("/headings/0"));

            cluster(host);
            var changed = feed.next();
            assertThat(changed.at("/type").asString()).isEqualTo("card-changed");
            assertThat(changed.at("/card")).isEqualTo(leyla.onBoard(card));

            host.delete(ofHeading() + "?id=" + UUID.randomUUID());
            assertThat(feed.next()).isEqualTo(gone());
        }
    }

    @Test
    void a_resume_never_brings_back_a_heading_that_is_gone() {
        var seq = leyla.board().at("/seq").asLong();
        write(host, "Frau Muster");
        host.delete(ofHeading() + "?id=" + UUID.randomUUID());

        try (var feed = new Watching(evening, leyla, seq)) {
            assertThat(feed.next()).isEqualTo(gone());
        }
    }

    @Test
    void nothing_keeps_the_words_of_a_heading_that_is_gone() {
        write(host, "Frau Muster");
        var words = Map.of("id", UUID.randomUUID(), "text", "Frau M.");
        host.put(ofHeading(), words);
        assertThat(kept()).isEqualTo(2);

        host.delete(ofHeading() + "?id=" + UUID.randomUUID());
        assertThat(kept()).isZero();
    }

    private int kept() {
        return house.getBean(JdbcClient.class)
                .sql("select count(*) from content where stream = ? and text like 'Frau M%'")
                .param(evening.workshop.id())
                .query(Integer.class)
                .single();
    }

    @Test
    void they_are_described() {
        var described = JSON.readTree(leyla.get("/api/openapi.json").body()).at("/paths");
        assertThat(described.propertyNames())
                .contains(
                        "/api/workshops/{workshop}/tables/{table}/headings",
                        "/api/workshops/{workshop}/tables/{table}/headings/{heading}",
                        "/api/workshops/{workshop}/cards/{card}/heading");
    }

    @Test
    void a_parked_card_comes_back_to_its_heading() {
        write(host, "Öffnungszeiten");
        cluster(host);
        var parking = evening.path("cards/%s/parking".formatted(card));
        host.put(parking, Map.of("id", UUID.randomUUID()));
        host.delete(parking + "?id=" + UUID.randomUUID());

        assertThat(leyla.onBoard(card).at("/heading").asString()).isEqualTo(heading.toString());
    }

    private Watching watching() {
        return new Watching(evening, evening.wall(), leyla.board().at("/seq").asLong());
    }

    private JsonNode gone() {
        return JSON.readTree(
                """
                {"type": "heading-gone", "id": "%s"}
                """
                        .formatted(heading));
    }

    private HttpResponse<String> write(Browser browser, String text) {
        return browser.post(headings(), Map.of("id", heading, "text", text));
    }

    private HttpResponse<String> cluster(Browser browser) {
        return browser.put(ofCard(), Map.of("id", UUID.randomUUID(), "heading", heading));
    }

    private String headings() {
        return headings(evening.servicePoint);
    }

    private String headings(TableId table) {
        return evening.path("tables/%s/headings".formatted(table.id()));
    }

    private String ofHeading() {
        return headings() + "/" + heading;
    }

    private String ofCard() {
        return evening.path("cards/%s/heading".formatted(card));
    }

    private String page() {
        return "/w/%s/tables/%s".formatted(evening.workshop.id(), evening.servicePoint.id());
    }
}
