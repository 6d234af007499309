package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was typed is what is looked for: nothing less, and nothing that not everybody reads. */
class FindingWordsTest extends HouseWithIdeas {
    /** Of these ideas alone, whatever other tests leave. */
    private final UUID unit = UUID.randomUUID();

    @BeforeEach
    void a_unit() {
        unit(unit, "Amt " + unit, false);
    }

    /**
     * Set aside, and with a unit all the same so that it is looked for here: nobody else's case.
     */
    @AfterEach
    void without_a_unit() {
        db.sql("update idea set unit = null where unit = :unit and standing = 'SET_ASIDE'")
                .param("unit", unit)
                .update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"und", "ist und", "in", "the", "wütend", "%"})
    void hidden_words_have_no_part_in_what_is_found_nor_in_its_order(String asked)
            throws Exception {
        var insult = taken("Der Chef und sein Büro: das ist ein Skandal, the worst, wütend");
        var shown = taken("Eine Bank am Rhein");
        staff(insult, "undoing");
        staff(insult, "setting-aside", "reason", "Beleidigung", "hides", "true");
        assertThat(page("/ideas/" + number(insult))).doesNotContain("Skandal");
        db.sql("update idea set unit = :unit where id = :id")
                .param("unit", unit)
                .param("id", insult)
                .update();

        assertThat(found(asked).at("/ideas").valueStream().map(it -> it.at("/number").asInt()))
                .isIn(List.of(), List.of(number(shown), number(insult)));
    }

    @ParameterizedTest
    @CsvSource({
        "Weg, Ein Weg durch den Park",
        "weg, Der Zaun muss weg",
        "machen, Wir machen Musik",
        "und, Bänke und Bäume",
        "ist das, Das ist gut",
    })
    void a_word_is_looked_for_however_small(String asked, String text) throws Exception {
        var idea = taken(text);
        taken("Sonstiges");

        assertThat(found(asked).at("/ideas")).hasSize(1);
        assertThat(found(asked).at("/ideas/0/number").asInt()).isEqualTo(number(idea));
        assertThat(list(asked)).doesNotContain("Danach kann man nicht suchen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "…", "?!"})
    void what_are_no_words_is_not_looked_for_and_the_page_says_so(String asked) throws Exception {
        taken("Eine Bank am Rhein");

        assertThat(list(asked))
                .contains("Danach kann man nicht suchen", "Eine Bank am Rhein", "Ideen: 1");
    }

    @ParameterizedTest
    @CsvSource({
        "car sharing, Mehr Carsharing im Viertel",
        "Car-Sharing, Mehr Carsharing im Viertel",
        "W-LAN, WLAN für alle",
        "WLAN, W-LAN für alle",
        "repair cafe, Ein Repaircafé eröffnen",
        "Repaircafe, Ein Repair Café eröffnen",
        "repaircafes, Ein Repair-Cafés",
        "Tempo30, Tempo 30 vor Schulen",
        "30er Zone, Eine Tempo-30-Zone",
        "Schüler*innen, Tickets für Schülerinnen",
        "istanbul, İstanbul'dan selamlar",
    })
    void joined_or_apart_it_is_the_same_word(String asked, String text) throws Exception {
        var idea = taken(text);

        await().untilAsserted(() -> assertThat(found(asked).at("/ideas")).hasSize(1));
        assertThat(found(asked).at("/ideas/0/number").asInt()).isEqualTo(number(idea));
        assertThat(found(asked).at("/meant")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Halle, Wir sind für alle da",
        "Mädchen, Wir machen Musik",
        "Garten, Wir warten auf Warnungen und wären froh",
    })
    void a_word_of_the_dictionary_is_no_slip(String asked, String text) throws Exception {
        taken(text);
        var slip = taken("Der Mülleimer und die Quittenhecke");
        await().untilAsserted(() ->
                assertThat(found("Quitenhecke").at("/ideas/0/number").asInt())
                        .isEqualTo(number(slip)));

        assertThat(found(asked).at("/ideas")).isEmpty();
    }

    @Test
    void a_list_leaves_out_how_a_letter_begins_and_the_idea_s_page_does_not() throws Exception {
        var idea = taken("Sehr geehrte Damen und Herren,\n\nein Brunnen am Rhein fehlt.");

        assertThat(list("Brunnen"))
                .contains("ein Brunnen am Rhein fehlt.")
                .doesNotContain("Sehr geehrte");
        assertThat(page("/ideas/" + number(idea))).contains("Sehr geehrte Damen und Herren,");
    }

    @Test
    void a_slip_is_said_also_where_the_word_stands_beside_what_the_list_shows() throws Exception {
        var idea = Wishes.idea();
        sent(idea, "Unbedingt Quittenbäumchen pflanzen");
        staff(idea, "wording", "words", "Mehr Obst in den Park", "language", "de");
        staff(idea, "sighting");
        staff(idea, "holder", "unit", unit.toString());

        await().untilAsserted(() -> assertThat(found("Quitenbäumchen").at("/ideas")).hasSize(1));
        assertThat(found("Quitenbäumchen").at("/meant").get(0).asString())
                .isEqualTo("Quittenbäumchen");
    }

    @Test
    void who_typed_nothing_is_told_nothing() throws Exception {
        assertThat(list(" ")).doesNotContain("Danach kann man nicht suchen");
    }

    private UUID taken(String text) {
        var idea = examined(text);
        staff(idea, "holder", "unit", unit.toString());
        return idea;
    }

    private JsonNode found(String words) throws Exception {
        return JsonMapper.shared().readTree(read("/api/ideas", words));
    }

    private String list(String words) throws Exception {
        return read("/ideas", words);
    }

    private String read(String path, String words) throws Exception {
        return mvc.get()
                .uri(path + "?unit={unit}&q={words}", unit, words)
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}
