package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** From what came in to what is examined. */
class SightingTest extends HouseWithIdeas {
    @Test
    void what_is_passed_on_for_review_is_public_with_number_state_and_words() throws Exception {
        var id = Wishes.idea();
        sent(id, "Trinkbrunnen vor dem Rathaus");
        assertThat(desk(id)).contains("Trinkbrunnen vor dem Rathaus");

        assertThat(staff(id, "sighting")).hasStatus(302);

        assertThat(page("/ideas?q=brunnen")).contains("Trinkbrunnen", "wird geprüft");
        assertThat(page("/ideas/" + number(id))).contains("ob sie sich umsetzen lässt");
        var api = JsonMapper.shared().readTree(page("/api/ideas/" + id));
        assertThat(api.at("/idea/standing").asString()).isEqualTo("in-review");
        assertThat(api.at("/idea/text").asString()).isEqualTo("Trinkbrunnen vor dem Rathaus");
        assertThat(page("/ideas.csv")).contains("Trinkbrunnen vor dem Rathaus");
        assertThat(page("/ideas.atom")).contains("<content>Trinkbrunnen vor dem Rathaus</content>");
    }

    @Test
    void what_waits_for_more_than_ten_working_days_is_overdue() throws Exception {
        var id = Wishes.idea();
        sent(id, "Ein Freibad in der Innenstadt");
        assertThat(page("/staff/ideas")).contains("Gesichtet bis");

        db.sql("update idea set received_at = now() - interval '30 days' where id = :id")
                .param("id", id)
                .update();
        assertThat(page("/staff/ideas")).contains("Die Sichtung ist überfällig seit");
    }

    @Test
    void what_is_set_aside_says_why_to_everybody() throws Exception {
        var id = Wishes.idea();
        sent(id, "Ein Freibad in der Innenstadt");

        assertThat(staff(id, "setting-aside", "reason", "")).hasStatus(422);
        assertThat(staff(id, "setting-aside", "reason", "Das Dach trägt kein Wasser."))
                .hasStatus(302);

        assertThat(page("/ideas/" + number(id)))
                .contains("Sie wird nicht geprüft", "Das Dach trägt kein Wasser.");
    }

    @Test
    void a_word_is_found_as_it_was_written_whatever_its_language() throws Exception {
        var id = Wishes.idea();
        atTheCounter(id, "Two agencies share a desk", "en");
        staff(id, "sighting");

        assertThat(page("/ideas?q=agencies")).contains("Two agencies share a desk");
    }

    @Test
    void the_counter_takes_only_what_comes_to_a_counter() {
        var answer =
                mvc.post()
                        .uri("/staff/counter")
                        .header("Cookie", organiser)
                        .param("id", UUID.randomUUID().toString())
                        .param("kind", "IDEA")
                        .param("way", "CARD")
                        .param("language", "de")
                        .param("words", "An allen vorbei");
        assertThat(answer).hasStatus(422);
    }

    @Test
    void a_personal_matter_and_a_complaint_are_never_public() throws Exception {
        var personal = Wishes.idea();
        send(personal, "Meine Duldung läuft ab", "PERSONAL");
        var complaint = Wishes.idea();
        send(complaint, "Am Schalter 3 war man unfreundlich", "COMPLAINT");
        assertThat(desk(complaint)).contains("Schalter 3");

        assertThat(staff(personal, "sighting")).hasStatus(403);
        assertThat(staff(complaint, "sighting")).hasStatus(302);

        assertThat(page("/ideas")).doesNotContain("Duldung", "unfreundlich");
        assertThat(mvc.get().uri("/ideas/" + number(complaint))).hasStatus(404);
    }

    @Test
    void a_sighting_is_taken_back_and_then_it_is_not_public_any_more() throws Exception {
        var id = Wishes.idea();
        sent(id, "Ein Zebrastreifen vor der Schule");
        staff(id, "sighting");

        assertThat(staff(id, "undoing")).hasStatus(302);

        assertThat(mvc.get().uri("/ideas/" + number(id))).hasStatus(404);
        assertThat(page("/staff/ideas/" + id)).contains("In die Prüfung geben");
    }

    @Test
    void what_the_counter_takes_down_leads_back_by_a_code_in_the_persons_language() {
        var answer =
                mvc.post()
                        .uri("/staff/counter")
                        .header("Cookie", organiser)
                        .param("id", UUID.randomUUID().toString())
                        .param("kind", "IDEA")
                        .param("way", "LETTER")
                        .param("language", "ar")
                        .param("dated", "2017-09-12")
                        .param("words", "حافلة ليلية")
                        .exchange();
        assertThat(answer).hasStatus(302);

        var slip = String.valueOf(answer.getResponse().getHeader("Location"));
        assertThat(mvc.get().uri(slip).header("Cookie", organiser))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"ar\" dir=\"rtl\"", "برمز الرد هذا");
        assertThat(mvc.get().uri(slip)).hasStatus(303);
    }

    @Test
    void searched_with_a_hyphen_or_without_it_is_found_and_a_page_goes_on_below_a_number()
            throws Exception {
        for (int n = 0; n < 27; n++) {
            var id = Wishes.idea();
            atTheCounter(id, "Regen-Tonne Nummer %d".formatted(n));
            staff(id, "sighting");
        }

        var first = page("/ideas?q=Regentonne");
        assertThat(first).contains("Nummer 26", "Nummer 2<", "below=").doesNotContain("Nummer 1<");
        var next =
                first.replaceAll(
                        "(?s).*href=\"(/ideas\\?q=Regentonne&amp;[^\"]*below=[^\"]*)\".*", "$1");
        assertThat(page(next.replaceAll("&amp;", "&"))).contains("Nummer 1<", "Nummer 0<");
        assertThat(page("/ideas?q=regen+tonne&standing=set-aside")).doesNotContain("Nummer 1");
    }

    private void atTheCounter(UUID id, String words) {
        atTheCounter(id, words, "de");
    }

    private void atTheCounter(UUID id, String words, String language) {
        var answer =
                mvc.post()
                        .uri("/staff/counter")
                        .header("Cookie", organiser)
                        .param("id", id.toString())
                        .param("kind", "IDEA")
                        .param("way", "COUNTER")
                        .param("language", language)
                        .param("words", words);
        assertThat(answer).hasStatus(302);
    }
}
