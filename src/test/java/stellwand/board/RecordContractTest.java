package stellwand.board;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.board.OpenHouse.JSON;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.board.OpenHouse.Browser;
import stellwand.floor.Ending;
import stellwand.journal.Envelope;
import stellwand.workshop.Workshops;

/** Who may read the record of an evening, and what never stands in it. */
class RecordContractTest extends HouseWithBoards {
    private static final List<String> FILES = List.of("record", "record.csv", "record.json");

    private final UUID queues = UUID.randomUUID();
    private final UUID secret = UUID.randomUUID();
    private Browser leyla;
    private Browser host;

    @BeforeEach
    void cards_hang_at_the_service_point() {
        leyla = joined();
        host = evening.tableHost();
        leyla.post(
                evening.path("cards"),
                Map.of(
                        "id",
                        queues,
                        "table",
                        evening.servicePoint,
                        "round",
                        evening.firstRound,
                        "kind",
                        "challenge",
                        "text",
                        "Lange Schlangen",
                        "example",
                        "Frau Muster im zweiten Stock"));
        leyla.pin(secret, "Herr Beispiel hilft nie");
        host.pin(UUID.randomUUID(), "Am Tisch gesagt");
    }

    @Test
    void staff_read_it_at_any_time_and_nobody_else_does() {
        for (var file : FILES) {
            assertThat(evening.staff().get(staff(file)).statusCode()).as(file).isEqualTo(200);
            for (var other : List.of(leyla, host, evening.wall(), evening.stranger())) {
                assertThat(other.get(staff(file)).statusCode()).as(file).isNotEqualTo(200);
            }
        }
    }

    @Test
    void those_who_were_there_read_it_when_the_evening_is_over() {
        for (var one : List.of(leyla, host, evening.wall())) {
            assertThat(one.get(all()).statusCode()).isEqualTo(409);
        }
        assertThat(evening.staff().get(all()).statusCode()).isEqualTo(200);
        assertThat(evening.stranger().get(all()).statusCode()).isEqualTo(404);

        end();

        for (var one : List.of(leyla, host, evening.wall())) {
            assertThat(one.get(all()).body())
                    .contains("Lange Schlangen", "auf dem eigenen Handy", "auf dem Gerät am Tisch")
                    .doesNotContain("record.csv");
        }
        assertThat(evening.stranger().get(all()).statusCode()).isEqualTo(404);
    }

    @Test
    void no_reply_code_no_kept_example_nothing_hidden_and_no_person_stands_in_it() {
        var codes = leyla.get(evening.path("my-cards")).body();
        var code = JSON.readTree(codes).at("/cards/0/replyCode").asString();
        host.put(of(secret, "hiding"), Map.of("id", UUID.randomUUID(), "reason", "Ein Name."));
        end();

        for (var file : FILES) {
            var body = evening.staff().get(staff(file)).body();
            assertThat(body)
                    .as(file)
                    .contains("Lange Schlangen")
                    .doesNotContain(
                            code,
                            code.replace("-", ""),
                            "im zweiten Stock",
                            "hilft nie",
                            "Ein Name.")
                    .doesNotContain(authors());
        }
    }

    @Test
    void a_released_example_stands_in_it_and_an_erased_card_is_a_number() {
        host.put(of(queues, "example-release"), Map.of("id", UUID.randomUUID()));
        leyla.post(of(secret, "erasure"), Map.of("id", UUID.randomUUID()));

        var json = JSON.readTree(evening.staff().get(staff("record.json")).body());
        assertThat(json.at("/tables/0/cards/0/example").asString())
                .isEqualTo("Frau Muster im zweiten Stock");
        assertThat(json.at("/gone"))
                .isEqualTo(JSON.readTree("[{\"number\": 2, \"standing\": \"erased\"}]"));
        for (var file : FILES) {
            assertThat(evening.staff().get(staff(file)).body()).doesNotContain("Herr Beispiel");
        }
    }

    @Test
    void whoever_reads_again_reads_what_holds_now() {
        end();
        assertThat(leyla.get(all()).body()).contains("Herr Beispiel");

        leyla.post(of(secret, "erasure"), Map.of("id", UUID.randomUUID()));

        assertThat(leyla.get(all()).body()).doesNotContain("Herr Beispiel");
    }

    @Test
    void the_table_is_a_file_that_no_browser_keeps() {
        var answer = evening.staff().get(staff("record.csv"));

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"stellwand-2017-09-14.csv\"");
    }

    /** Also in the journal, as by the code on the wall. */
    private Browser joined() {
        var browser = evening.participant();
        var id =
                house.getBean(JdbcClient.class)
                        .sql("select id from participant where workshop = :workshop")
                        .param("workshop", evening.workshop.id())
                        .query(UUID.class)
                        .single();
        var workshops = house.getBean(Workshops.class);
        workshops.issueJoinCode(UUID.randomUUID(), Envelope.HOUSE, evening.workshop);
        workshops.openJoining(
                UUID.randomUUID(), Envelope.HOUSE, evening.workshop, Duration.ofHours(1));
        workshops.join(id, id, evening.workshop);
        return browser;
    }

    private void end() {
        house.getBean(Ending.class).end(UUID.randomUUID(), Envelope.HOUSE, evening.workshop);
    }

    /** Everybody who wrote something, as the database knows them. */
    private List<String> authors() {
        return house.getBean(JdbcClient.class)
                .sql("select distinct author::text from card where workshop = :workshop")
                .param("workshop", evening.workshop.id())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private String of(UUID card, String verb) {
        return evening.path("cards/%s/%s".formatted(card, verb));
    }

    private String staff(String file) {
        return "/staff/workshops/%s/%s".formatted(evening.workshop.id(), file);
    }

    private String all() {
        return "/w/%s/record".formatted(evening.workshop.id());
    }
}
