package stellwand.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everybody finds ideas, also who does not spell as others do. */
class FindingTest extends HouseWithIdeas {
    /** Of these ideas alone, whatever other tests leave. */
    private final UUID unit = UUID.randomUUID();

    @BeforeEach
    void a_unit() {
        unit(unit, "Amt " + unit, false);
    }

    @ParameterizedTest
    @CsvSource({
        "Busse, Der Nachtbus fährt bis zwei",
        "Nachtbusse, Der Nachtbus fährt bis zwei",
        "Sanierung, Die Schule sanieren",
        "Graf-Adolf-Str., Bänke an der Graf-Adolf-Straße",
        "Spielplaetze, Mehr Spielplätze",
    })
    void other_forms_and_abbreviations_are_found(String asked, String text) throws Exception {
        var idea = taken(text);

        assertThat(found(asked).at("/ideas")).hasSize(1);
        assertThat(found(asked).at("/meant")).isEmpty();
        assertThat(found(asked).at("/ideas/0/id").asString()).isEqualTo(idea.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "Servicestele, Eine Servicestelle für alle, Servicestelle",
        "Bügerbüro, Das Bürgerbüro öffnet abends, Bürgerbüro",
        "Bügerbüro abends, Das Bürgerbüro öffnet abends, Bürgerbüro",
    })
    void a_slip_of_the_pen_is_forgiven_and_said(String asked, String text, String meant)
            throws Exception {
        taken(text);

        await().untilAsserted(() -> assertThat(found(asked).at("/ideas")).hasSize(1));
        assertThat(found(asked).at("/meant").get(0).asString()).isEqualTo(meant);
        assertThat(list(asked)).contains("Ähnlich geschrieben:", "<bdi>%s</bdi>".formatted(meant));
        for (var file : List.of("/ideas.csv", "/ideas.atom")) {
            assertThat(
                            mvc.get()
                                    .uri(address(file, asked))
                                    .exchange()
                                    .getResponse()
                                    .getContentAsByteArray())
                    .asString(UTF_8)
                    .contains(text);
        }
    }

    @Test
    void the_table_opens_in_columns_where_commas_are_for_numbers() throws Exception {
        assertThat(page("/ideas")).contains("/ideas.csv?separator=;");

        var file = mvc.get().uri("/ideas.csv?separator=;").exchange().getResponse();
        assertThat(file.getContentAsString(UTF_8)).startsWith("\uFEFFnumber;kind;");
        assertThat(mvc.get().uri("/ideas.csv").exchange().getResponse().getContentAsString(UTF_8))
                .startsWith("\uFEFFnumber,kind,");
    }

    @Test
    void what_is_erased_is_not_guessed_at() throws Exception {
        var idea = Wishes.idea();
        var code = sent(idea, "Ein Xylophonkonzert im Park");
        staff(idea, "sighting");
        hand(idea);
        await().untilAsserted(() -> assertThat(found("Xylophonkonzret").at("/ideas")).hasSize(1));

        mvc.post()
                .uri("/ideas/own/%s/erasure".formatted(code))
                .param("id", UUID.randomUUID().toString())
                .exchange();

        var afterwards = found("Xylophonkonzret");
        assertThat(afterwards.at("/ideas")).isEmpty();
        assertThat(afterwards.at("/meant")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"%d", "Idee %d", "idee nr. %d", "Idea %d"})
    void a_number_leads_to_its_idea(String asked) throws Exception {
        var first = taken("Eine Bank am Rhein");
        int number = number(first);
        taken("Sieben, acht, %d Bänke".formatted(number));

        assertThat(found(asked.formatted(number)).at("/ideas/0/number").asInt()).isEqualTo(number);
    }

    @Test
    void what_was_found_stands_right_below_the_words_and_filters_wait_until_one_is_set()
            throws Exception {
        taken("Eine Bank am Rhein");

        var all = page("/ideas?q=Bank");
        assertThat(all).contains("<details class=\"disclosure register__filters\">");
        assertThat(all.indexOf("role=\"status\"", all.indexOf("<main")))
                .isBetween(all.indexOf("name=\"sort\""), all.indexOf("href=\"/ideas/new\""));
        assertThat(list("Bank")).contains("register__filters\" open=\"open\"");
    }

    @Test
    void who_finds_nothing_is_told_what_helps() throws Exception {
        assertThat(list("Quetzalcoatl"))
                .contains("Gefundene Ideen: 0", "Ein anderes Wort", "href=\"/ideas\"");
    }

    @Test
    void what_fits_best_comes_first_page_by_page_unless_one_likes_otherwise() throws Exception {
        var title = taken("Neue Bäume für die Altstadt");
        taken("Weniger Lärm am Abend, und wenn es geht: mehr Grün\nAuch ein Baum in der Altstadt");
        for (int n = 0; n < 26; n++) taken("Noch eine %d\nIn der Altstadt ein Baum".formatted(n));

        var page = found("Bäume Altstadt");
        assertThat(page.at("/ideas/0/number").asInt()).isEqualTo(number(title));
        var further =
                read(
                        "/api/ideas",
                        "q",
                        "Bäume Altstadt",
                        "below",
                        page.at("/below").asString(),
                        "fit",
                        page.at("/fit").asString());
        assertThat(IntStream.concat(numbers(page), numbers(further)))
                .hasSize(28)
                .doesNotHaveDuplicates();
        assertThat(
                        read("/api/ideas", "q", "Bäume Altstadt", "sort", "newest")
                                .at("/ideas/0/text")
                                .asString())
                .startsWith("Noch eine 25");
    }

    @Test
    void the_way_back_leads_to_the_search() throws Exception {
        var idea = taken("Eine Bank am Rhein");

        var list = list("Bank");
        var link = "/ideas/%d?q=Bank&amp;unit=%s".formatted(number(idea), unit);
        assertThat(list).contains(link);
        assertThat(page(link.replace("&amp;", "&")))
                .contains("href=\"/ideas?q=Bank&amp;unit=%s\"".formatted(unit));
        assertThat(page("/ideas/%d?q=\"><b>".formatted(number(idea))))
                .contains("href=\"/ideas?q=%22%3E%3Cb%3E\"");
    }

    @ParameterizedTest
    @CsvSource({"workshop=foo", "below=abc", "theme=1", "fit=x", "before=y", "sort=z"})
    void what_is_unknown_does_not_matter(String unknown) {
        for (var path : List.of("/ideas?", "/api/ideas?", "/ideas.csv?", "/ideas.atom?")) {
            assertThat(mvc.get().uri(path + unknown)).as(path).hasStatusOk();
        }
    }

    @Test
    void whoever_comes_and_goes_moves_no_list() throws Exception {
        var first = taken("Eine Bank am Rhein");
        taken("Ein Brunnen am Rhein");
        var before = read("/api/ideas", "sort", "changed").at("/ideas");

        for (int n = 0; n < 3; n++) {
            mvc.post()
                    .uri("/ideas/%d/contributors".formatted(number(first)))
                    .param("id", UUID.randomUUID().toString())
                    .exchange();
        }

        var now = read("/api/ideas", "sort", "changed").at("/ideas");
        assertThat(now.get(1).at("/contributors").asInt()).isEqualTo(4);
        assertThat(now.get(0)).isEqualTo(before.get(0));
        assertThat(now.get(1).at("/changedAt")).isEqualTo(before.get(1).at("/changedAt"));
    }

    @Test
    void what_nobody_else_reads_moves_no_list() throws Exception {
        var first = taken("Eine Bank am Rhein");
        taken("Ein Brunnen am Rhein");
        var before = read("/api/ideas", "sort", "changed");

        assertThat(staff(first, "question", "question", "Wo genau?")).hasStatus(302);

        assertThat(read("/api/ideas", "sort", "changed")).isEqualTo(before);
    }

    private static IntStream numbers(JsonNode page) {
        return page.at("/ideas").valueStream().mapToInt(it -> it.at("/number").asInt());
    }

    private UUID taken(String text) {
        var idea = examined(text);
        hand(idea);
        return idea;
    }

    private void hand(UUID idea) {
        staff(idea, "holder", "unit", unit.toString());
    }

    private JsonNode found(String words) throws Exception {
        return read("/api/ideas", "q", words);
    }

    private JsonNode read(String path, String... params) throws Exception {
        return JsonMapper.shared().readTree(page(address(path, params)));
    }

    private String list(String words) throws Exception {
        return page(address("/ideas", "q", words));
    }

    private String address(String path, String... params) {
        var address = UriComponentsBuilder.fromPath(path).queryParam("unit", unit);
        if (params.length == 1) address.queryParam("q", params[0]);
        for (int n = 0; n + 1 < params.length; n += 2) {
            address.queryParam(params[n], params[n + 1]);
        }
        return address.build().toUriString();
    }
}
