package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What was examined in public, and then turns out not to be for everybody. */
class NotPublicAnyMoreTest extends HouseWithUnits {

    @Test
    void a_unit_that_had_it_by_mistake_reads_it_no_more() {
        var idea = examined(words);
        staff(idea, "holder", "unit", social.toString());
        assertThat(mvc.get().uri("/staff/review/" + idea).header("Cookie", aylin)).hasStatus(200);

        staff(idea, "undoing");

        assertThat(mvc.get().uri("/staff/review/" + idea).header("Cookie", aylin)).hasStatus(403);
    }

    @Test
    void a_unit_reads_nothing_of_a_part_whose_whole_was_erased() {
        var whole = Wishes.idea();
        var code = sent(whole, "Ein Bus. Eine Bank.");
        staff(whole, "parts", "words", "Ein Bus.\n\nEine Bank.");
        var part =
                db.sql("select id from idea where whole = :id order by number limit 1")
                        .param("id", whole)
                        .query(UUID.class)
                        .single();
        staff(part, "sighting");
        staff(part, "holder", "unit", social.toString());

        mvc.post()
                .uri("/ideas/own/%s/erasure".formatted(code))
                .param("id", UUID.randomUUID().toString())
                .exchange();

        assertThat(mvc.get().uri("/staff/review/" + part).header("Cookie", aylin)).hasStatus(403);
    }

    @Test
    void what_is_examined_with_a_complaint_is_not_counted_by_its_answer() throws Exception {
        var target = examined(words);
        var same = Wishes.idea();
        sent(same, words);
        staff(same, "bundle", "into", String.valueOf(number(target)));
        staff(target, "kind", "kind", "COMPLAINT");
        int before = answered();

        answers(target, "FEASIBLE", "Nur für wenige Augen");

        assertThat(answered()).isEqualTo(before);
    }

    private int answered() throws Exception {
        var ledger = JsonMapper.shared().readTree(page("/api/ledger", ""));
        return ledger.at("/answered").asInt() + ledger.at("/results/feasible").asInt();
    }

    @Test
    void what_was_examined_with_something_that_is_personal_waits_for_the_sighting_again() {
        var target = examined(words);
        var same = Wishes.idea();
        sent(same, words);
        staff(same, "bundle", "into", String.valueOf(number(target)));

        staff(target, "kind", "kind", "PERSONAL");

        await().untilAsserted(() -> assertThat(standing(same)).isEqualTo("RECEIVED"));
    }

    private String standing(UUID idea) {
        return db.sql("select standing from idea where id = :id")
                .param("id", idea)
                .query((row, _) -> row.getString("standing"))
                .single();
    }
}
