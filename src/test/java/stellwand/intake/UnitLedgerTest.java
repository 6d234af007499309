package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import stellwand.workday.WorkingDays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an office has on its desk and what it said: everybody reads it on the office's page. */
class UnitLedgerTest extends HouseWithUnits {

    @Test
    void a_unit_has_what_was_handed_over_to_it_and_said_what_it_released() throws Exception {
        var stays = withSocial();
        var same = Wishes.idea();
        sent(same, words);
        staff(same, "bundle", "into", String.valueOf(number(stays)));
        says(aylin, withSocial(), "statement", FEASIBLE);
        says(aylin, withSocial(), "statement", partly());

        var figures = figures(social);

        assertThat(figures.at("/ideas").asInt()).as("with what is examined with it").isEqualTo(2);
        assertThat(figures.at("/together").asInt()).isEqualTo(1);
        assertThat(figures.at("/statements").asInt()).isEqualTo(2);
        assertThat(figures.at("/said/feasible").asInt()).isEqualTo(1);
        assertThat(figures.at("/said/partly").asInt()).isEqualTo(1);
        assertThat(figures.at("/medianDays").asInt(-1)).isZero();
        assertThat(figures(schools).at("/ideas").asInt()).isZero();
    }

    @Test
    void a_unit_that_is_asked_again_counts_by_what_it_said_last() throws Exception {
        var idea = withSocial();
        says(aylin, idea, "statement", FEASIBLE);
        staff(idea, "holder", "unit", social.toString());
        says(aylin, idea, "draft", partly());
        assertThat(figures(social).at("/said/feasible").asInt()).isEqualTo(1);

        says(aylin, idea, "statement", partly());

        assertThat(figures(social).at("/said/feasible").asInt()).isZero();
        assertThat(figures(social).at("/said/partly").asInt()).isEqualTo(1);
    }

    @Test
    void a_unit_that_is_only_asked_beside_does_not_have_the_idea() throws Exception {
        var idea = examined(words);
        staff(idea, "holder", "unit", schools.toString());
        staff(idea, "holder/asked", "unit", social.toString());

        assertThat(figures(social).at("/ideas").asInt()).isZero();
        assertThat(figures(social).at("/asked").asInt()).isEqualTo(1);
        assertThat(page("/units/" + numberOf(social), ""))
                .contains(words, "Liegt woanders, diese Stelle ist auch gefragt.");

        says(aylin, idea, "statement", FEASIBLE);
        assertThat(figures(social).at("/asked").asInt()).isZero();
        assertThat(figures(social).at("/statements").asInt()).isEqualTo(1);
    }

    @Test
    void nobody_learns_of_a_draft() throws Exception {
        var idea = withSocial();
        var before = page("/api/units/%d/ledger".formatted(numberOf(social)), "");

        says(aylin, idea, "draft", FEASIBLE);

        assertThat(page("/api/units/%d/ledger".formatted(numberOf(social)), "")).isEqualTo(before);
        assertThat(page("/units/" + numberOf(social), ""))
                .contains("Diese Stelle hat noch zu keiner Idee etwas gesagt.");
    }

    @Test
    void half_of_its_statements_took_so_many_days() throws Exception {
        for (int days : List.of(3, 12, 40)) {
            var idea = withSocial();
            askedBefore(idea, days);
            says(aylin, idea, "statement", FEASIBLE);
        }

        assertThat(figures(social).at("/medianDays").asInt()).isEqualTo(12);
        assertThat(page("/units/" + numberOf(social), ""))
                .contains("Für die Hälfte ihrer Stellungnahmen brauchte sie höchstens 12 Tage.");
    }

    /** As if time had passed. */
    private void askedBefore(UUID idea, int days) {
        db.sql("update unit_statement set asked_at = :at where idea = :idea")
                .param("at", Instant.now().minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC))
                .param("idea", idea)
                .update();
    }

    @Test
    void what_is_due_first_stands_in_front_and_is_late_for_everybody_after_a_week()
            throws Exception {
        var later = withSocial();
        var late = withSocial();
        dueSince(late, 2);
        assertThat(page("/units/" + numberOf(social), "")).doesNotContain("Überfällig seit");

        dueSince(late, 20);

        assertThat(page("/units/" + numberOf(social), ""))
                .contains("Überfällig seit", "davon überfällig")
                .containsSubsequence(
                        "/ideas/%d\"".formatted(number(late)),
                        "/ideas/%d\"".formatted(number(later)));
        assertThat(figures(social).at("/late").asInt()).isEqualTo(1);
    }

    private void dueSince(UUID idea, int days) {
        db.sql(
                        """
                        with leads as (update turn set due = :due where idea = :id)
                        update idea set due = :due where id = :id
                        """)
                .param("due", WorkingDays.dayOf(Instant.now()).minusDays(days))
                .param("id", idea)
                .update();
    }

    @Test
    void what_is_not_public_any_more_is_not_counted_and_not_shown() throws Exception {
        var said = withSocial();
        says(aylin, said, "statement", FEASIBLE);
        var code = Wishes.idea();
        var erased = sent(code, words + " heikel");
        staff(code, "sighting");
        staff(code, "holder", "unit", social.toString());
        var undone = withSocial();
        says(aylin, undone, "statement", FEASIBLE);

        mvc.post()
                .uri("/ideas/own/%s/erasure".formatted(erased))
                .param("id", UUID.randomUUID().toString())
                .exchange();
        db.sql("update idea set withheld = true where id = :id").param("id", said).update();
        staff(undone, "undoing");

        assertThat(page("/units/" + numberOf(social), "")).doesNotContain(words);
        assertThat(figures(social).at("/ideas").asInt()).isZero();
        assertThat(figures(social).at("/statements").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "de, Welche Ideen liegen hier?, 'Gerade keine. Haben Sie eine?', umsetzbar",
        "en, Which ideas are here?, 'None at the moment. Do you have one?', feasible",
        "ar, ما الأفكار الموجودة هنا؟, لا توجد أفكار الآن. هل لديكم فكرة؟, قابلة للتنفيذ"
    })
    void everybody_reads_it_in_their_language(
            String language, String title, String none, String feasible) throws Exception {
        assertThat(in(language, social)).contains(title, none);
        says(aylin, withSocial(), "statement", FEASIBLE);
        withSocial();

        assertThat(in(language, social))
                .contains(title, feasible, words)
                .doesNotContain(none, "??");
    }

    private String in(String language, UUID unit) throws Exception {
        return mvc.get()
                .uri("/units/" + numberOf(unit))
                .header("Accept-Language", language)
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void the_figures_go_into_other_pages_and_into_tables() throws Exception {
        says(aylin, withSocial(), "statement", FEASIBLE);
        var unit = "/units/" + numberOf(social);

        assertThat(page(unit + "/ledger/fragment", "").strip())
                .contains("<section", "Amt für Soziales")
                .doesNotContain("<html", "<a ");
        assertThat(page(unit + "/ledger.csv", ""))
                .contains("figure,value", "said-feasible,1", "median-days,0");
        assertThat(mvc.get().uri("/api%s/ledger".formatted(unit)))
                .hasHeader("Access-Control-Allow-Origin", "*");
        assertThat(mvc.get().uri("/api/units/999999999/ledger")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private UUID withSocial() {
        var idea = examined(words);
        staff(idea, "holder", "unit", social.toString());
        return idea;
    }

    private static Map<String, String> partly() {
        return Map.of("feasibility", "PARTLY", "reasons", "Nur am Wochenende.", "language", "de");
    }

    private JsonNode figures(UUID unit) throws Exception {
        return JsonMapper.shared()
                .readTree(page("/api/units/%d/ledger".formatted(numberOf(unit)), ""));
    }

    private int numberOf(UUID unit) {
        return db.sql("select number from unit where id = :id")
                .param("id", unit)
                .query(Integer.class)
                .single();
    }
}
