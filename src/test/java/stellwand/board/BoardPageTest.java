package stellwand.board;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import stellwand.board.OpenHouse.Browser;
import stellwand.people.ShownReplyCode;
import stellwand.workshop.TableId;

class BoardPageTest extends HouseWithBoards {
    private final UUID card = UUID.randomUUID();

    @Test
    void everybody_at_the_table_reads_what_hangs() {
        evening.participant().pin(card, "Lange <b>Schlangen</b>");

        var page = evening.participant("ar").get(page(evening.servicePoint)).body();

        assertThat(page)
                .contains("dir=\"rtl\"", "data-card=\"%s\"".formatted(card))
                .contains("lang=\"de\" dir=\"ltr\">Lange &lt;b&gt;Schlangen&lt;/b&gt;</p>");
    }

    @Test
    void the_form_is_there_for_those_who_may_write_now() {
        assertThat(situation(evening.participant(), evening.servicePoint)).isEqualTo("write");
        assertThat(situation(evening.participant(), evening.volunteering)).isEqualTo("listen");
        assertThat(situation(evening.tableHost(), evening.servicePoint)).isEqualTo("write");
        assertThat(situation(evening.wall(), evening.servicePoint)).isEqualTo("listen");
    }

    @Test
    void who_has_not_joined_finds_no_page() {
        assertThat(evening.stranger().get(page(evening.servicePoint)).statusCode()).isEqualTo(404);
    }

    @Test
    void a_table_of_another_evening_is_not_found() {
        var elsewhere = new TableId(UUID.randomUUID());
        assertThat(evening.participant().get(page(elsewhere)).statusCode()).isEqualTo(404);
    }

    @Test
    void a_kept_example_is_on_the_host_s_page_alone() {
        var wish = new HashMap<>(evening.card(card, "Lange Schlangen"));
        wish.put("example", "drei Stunden am Montag");
        evening.participant().post(evening.path("cards"), wish);

        assertThat(evening.tableHost().get(page(evening.servicePoint)).body())
                .contains("drei Stunden am Montag");
        assertThat(evening.participant().get(page(evening.servicePoint)).body())
                .doesNotContain("drei Stunden am Montag");
    }

    @Test
    void without_scripts_a_form_pins_the_card_once_and_tells_its_author_the_reply_code() {
        var leyla = evening.participant();

        var next = sendForm(leyla, "Lange Schlangen").headers().firstValue("Location").orElse("");
        sendForm(leyla, "Lange Schlangen");

        assertThat(next).endsWith("?pinned=" + card);
        assertThat(leyla.board().at("/cards")).hasSize(1);
        assertThat(leyla.get(path(next)).body()).containsPattern(ShownReplyCode.PATTERN);
        assertThat(evening.participant().get(path(next)).body())
                .doesNotContainPattern(ShownReplyCode.PATTERN);
    }

    @Test
    void without_scripts_a_refusal_is_a_page_that_says_why() {
        var answer = sendForm(evening.participant(), " ");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("<html", "Die Karte ist noch leer.");
    }

    private String page(TableId table) {
        return "/w/%s/tables/%s".formatted(evening.workshop.id(), table.id());
    }

    private String situation(Browser browser, TableId table) {
        var page = browser.get(page(table)).body();
        return page.replaceFirst("(?s).*data-situation=\"(\\w+)\".*", "$1");
    }

    private HttpResponse<String> sendForm(Browser browser, String text) {
        var fields =
                Map.of(
                        "id",
                        card.toString(),
                        "round",
                        evening.firstRound.id().toString(),
                        "kind",
                        "challenge",
                        "text",
                        text,
                        "example",
                        "",
                        "language",
                        "de");
        var form =
                fields.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
        var request =
                browser.request(page(evening.servicePoint) + "/cards")
                        .setHeader("Content-Type", "application/x-www-form-urlencoded")
                        .setHeader("Accept", "text/html")
                        .POST(BodyPublishers.ofString(form));
        return OpenHouse.send(request.build(), BodyHandlers.ofString());
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }
}
