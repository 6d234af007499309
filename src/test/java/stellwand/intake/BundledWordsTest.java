package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.board.CardKind;

/** What is examined together with another idea is read there, counted there, and found. */
class BundledWordsTest extends HouseWithCards {
    @Test
    void whoever_sights_examines_or_reads_the_one_reads_the_other_too() throws Exception {
        var there = examined("Ein Bus in der Nacht");
        bundled("Rikschas bis Mitternacht", there);

        for (var path : new String[] {"/staff/ideas/" + there, "/staff/review/" + there}) {
            assertThat(page(path)).contains("Mit geprüft werden", "Rikschas bis Mitternacht");
        }
        assertThat(page("/ideas/" + number(there))).contains("Rikschas bis Mitternacht");
    }

    @Test
    void what_is_not_public_is_read_and_counted_by_staff_alone() throws Exception {
        var there = examined("Freundlichkeit am Schalter");
        var complaint = Wishes.idea();
        send(complaint, "Frau Krause war unfreundlich", "COMPLAINT");
        bundle(complaint, there);

        assertThat(page("/staff/ideas/" + there)).contains("Frau Krause war unfreundlich");
        assertThat(page("/ideas/" + number(there)))
                .doesNotContain("Krause", "Idee " + number(complaint), "von 2 Menschen");
    }

    @Test
    void the_people_of_what_is_bundled_count() throws Exception {
        var there = examined("Ein Bus in der Nacht");
        bundled("Rikschas bis Mitternacht", there);
        bundled("Nachts fährt nichts", there);

        assertThat(page("/ideas/" + number(there))).contains("von 3 Menschen vorgeschlagen");
        assertThat(page("/api/ideas/" + there)).contains("\"contributors\":3");
    }

    @Test
    void what_stands_only_in_a_bundled_one_leads_to_the_one_it_went_into() throws Exception {
        var there = examined("Ein Bus in der Nacht");
        var bundled = bundled("Rikschas bis Mitternacht", there);
        var asking = Wishes.idea();
        sent(asking, "Mehr Rikschas");

        await().untilAsserted(() ->
                assertThat(look("Rikschas"))
                        .contains("Idee " + number(there), "Ein Bus in der Nacht")
                        .contains("Gemeinsam mit Idee %d,".formatted(number(bundled)))
                        .contains(">Rikschas<")
                        .doesNotContain("href=\"/ideas/%d\"".formatted(number(bundled))));
        assertThat(page("/staff/ideas/" + asking)).contains("Gemeinsam mit Idee");
    }

    @Test
    void words_that_are_not_public_lead_the_public_nowhere() throws Exception {
        var there = examined("Freundlichkeit am Schalter");
        var complaint = Wishes.idea();
        send(complaint, "Die Gebührenkasse schimpft", "COMPLAINT");
        bundle(complaint, there);
        var asking = Wishes.idea();
        sent(asking, "Eine zweite Gebührenkasse");

        await().untilAsserted(() ->
                assertThat(page("/staff/ideas/" + asking))
                        .contains("Gemeinsam mit Idee %d,".formatted(number(complaint))));
        assertThat(look("Gebührenkasse")).doesNotContain("Idee " + number(there));
    }

    @Test
    void a_card_s_page_says_where_it_hung_what_it_answers_and_by_when_it_is_read()
            throws Exception {
        var card = idea(pinned("Termine online", CardKind.SOLUTION));

        assertThat(page("/staff/ideas/" + card))
                .contains("Neues Amt", "Tisch A", "Eingegangen", "Sichten bis")
                .contains("Von wie vielen Menschen");
        db.sql("update idea set received_at = now() - interval '30 days' where id = :id")
                .param("id", card)
                .update();
        assertThat(page("/staff/ideas/" + card)).contains("überfällig");
    }

    @Test
    void a_whole_names_its_parts_and_a_part_its_whole() throws Exception {
        var whole = Wishes.idea();
        sent(whole, "Bänke und Bäume");
        staff(whole, "parts", "words", "Bänke\n\nBäume");
        var part =
                db.sql("select id from idea where whole = :id limit 1")
                        .param("id", whole)
                        .query(UUID.class)
                        .single();

        assertThat(page("/staff/ideas/" + whole)).contains("numbered?number=" + number(part));
        assertThat(page("/staff/ideas/" + part))
                .contains("Ein Teil von", "numbered?number=" + number(whole));
    }

    @Test
    void staff_go_from_the_public_page_to_where_they_work_on_it() throws Exception {
        var there = examined("Ein Bus in der Nacht");
        var path = "/ideas/" + number(there);

        assertThat(page(path)).contains("/staff/ideas/" + there, "/staff/review/" + there);
        assertThat(page(path, aylin)).doesNotContain("/staff/");
        staff(there, "holder", "unit", social.toString());
        assertThat(page(path, aylin))
                .contains("/staff/review/" + there)
                .doesNotContain("/staff/ideas/");
        assertThat(mvc.get().uri(path)).bodyText().doesNotContain("/staff/");
    }

    private UUID bundled(String words, UUID into) {
        var id = Wishes.idea();
        sent(id, words);
        bundle(id, into);
        return id;
    }

    private void bundle(UUID id, UUID into) {
        assertThat(staff(id, "bundle", "into", String.valueOf(number(into)))).hasStatus(302);
    }

    private String look(String text) throws Exception {
        return mvc.post()
                .uri("/ideas/similar")
                .param("text", text)
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}
