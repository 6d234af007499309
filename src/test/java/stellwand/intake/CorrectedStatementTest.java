package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** A unit said something wrong: it says it right, and everybody sees that it did. */
class CorrectedStatementTest extends HouseWithAnswers {
    private static final String WHY = "Eine Zahl war falsch.";

    @Test
    void the_former_one_stands_behind_the_one_that_counts_with_what_changed() throws Exception {
        var idea = stated("Die Linie N7 kann nicht fahren.");

        assertThat(corrects(aylin, idea, "Die Linie N7 kann weiter fahren.")).hasStatus(302);

        var page = page("/ideas/" + number(idea), "");
        assertThat(page)
                .containsSubsequence(
                        "Amt für Soziales",
                        "teilweise umsetzbar",
                        "Die Linie N7 kann weiter fahren.",
                        WHY,
                        "Was die Stelle früher gesagt hat",
                        "zurzeit nicht umsetzbar",
                        "Die Linie N7 kann nicht fahren.",
                        "<del",
                        "nicht",
                        "<ins",
                        "weiter")
                .contains("Stellungnahme berichtigt");
        var review = JsonMapper.shared().readTree(page("/api/ideas/" + idea, "")).at("/review");
        assertThat(review.at("/statements/0/holds").asBoolean()).isFalse();
        assertThat(review.at("/statements/1/holds").asBoolean()).isTrue();
        assertThat(review.at("/statements/1/why/text").asString()).isEqualTo(WHY);
        assertThat(review.at("/path/4/kind").asString()).isEqualTo("statement-corrected");
        assertThat(JsonMapper.shared().readTree(page(unitLedger(), "")).toString())
                .as("of each idea what it said last")
                .contains("\"partly\":1")
                .contains("\"not-now\":0");
    }

    @Test
    void it_is_put_right_also_once_the_idea_is_answered_which_it_stays() throws Exception {
        var idea = stated("Die Linie N7 kann nicht fahren.");
        answers(idea, "NOT_NOW", "Erst im Herbst.");

        assertThat(corrects(organiser, idea, "Die Linie N7 kann fahren.")).hasStatus(302);

        assertThat(page("/ideas/" + number(idea), ""))
                .contains("Erst im Herbst.", "Die Linie N7 kann fahren.", WHY);
        assertThat(page("/ideas?standing=answered&q=Nacht", "")).contains(words);
    }

    @Test
    void contributors_hear_of_it_as_of_a_changed_answer() {
        var idea = mailed(words);
        staff(idea, "sighting");
        staff(idea, "holder", "unit", social.toString());
        says(aylin, idea, "statement", said("NOT_NOW", "Es fehlen Fahrer."));
        tell();
        int before = lettersTo(mail(idea)).size();

        corrects(aylin, idea, "Fahrer sind da.");
        tell();
        tell();

        assertThat(lettersTo(mail(idea)))
                .hasSize(before + 1)
                .last()
                .asString()
                .contains(
                        "Stellungnahme berichtigt – Amt für Soziales – teilweise umsetzbar – "
                                + WHY)
                .contains("Fahrer sind da.")
                .doesNotContain("Es fehlen Fahrer.");
    }

    @Test
    void of_two_statements_the_later_one_counts_and_the_former_is_shown_as_former()
            throws Exception {
        var idea = stated("Erst einmal nein.");
        staff(idea, "holder", "unit", social.toString());
        says(aylin, idea, "statement", said("FEASIBLE", "Nun doch ja."));

        assertThat(page("/ideas/" + number(idea), ""))
                .containsSubsequence(
                        "Nun doch ja.", "Was die Stelle früher gesagt hat", "Erst einmal nein.");
    }

    @Test
    void where_two_have_to_agree_the_second_one_releases_the_correction_too() throws Exception {
        unit(social, "Amt für Soziales", true, both);
        var idea = examined(words);
        staff(idea, "holder", "unit", social.toString());
        says(aylin, idea, "draft", said("NOT_NOW", "Nein."));
        says(bo, idea, "release", Map.of("draft", waiting(idea, "review.statement-drafted")));

        assertThat(corrects(aylin, idea, "Doch, Xylophon.")).hasStatus(302);

        assertThat(page("/ideas/" + number(idea), "") + page("/api/ideas/" + idea, ""))
                .doesNotContain("Xylophon", WHY);
        assertThat(page("/staff/review/" + idea, aylin))
                .contains("Ihre Berichtigung ist gespeichert");
        var draft = Map.of("draft", waiting(idea, "review.correction-drafted"));
        assertThat(says(aylin, idea, "correction/release", draft)).hasStatus(409);
        assertThat(says(bo, idea, "correction/release", draft)).hasStatus(302);
        assertThat(page("/ideas/" + number(idea), "")).contains("Doch, Xylophon.", WHY);
    }

    @Test
    void a_correction_that_waits_does_not_bring_back_what_is_erased_meanwhile() throws Exception {
        unit(social, "Amt für Soziales", true, both);
        var idea = examined(words);
        staff(idea, "holder", "unit", social.toString());
        says(aylin, idea, "draft", said("NOT_NOW", "Herr Yps will nicht."));
        says(bo, idea, "release", Map.of("draft", waiting(idea, "review.statement-drafted")));
        corrects(aylin, idea, "Herr Yps will zurzeit nicht.");
        var draft = Map.of("draft", waiting(idea, "review.correction-drafted"));

        var gone = Map.of("words", reasons(idea), "why", "Ein Name");
        assertThat(says(organiser, idea, "erasure", gone)).hasStatus(302);

        assertThat(says(bo, idea, "correction/release", draft)).hasStatus(409);
        assertThat(page("/staff/review/" + idea, bo) + page("/ideas/" + number(idea), ""))
                .doesNotContain("Herr Yps");
        assertThat(textsLike("Herr Yps")).isZero();
    }

    @Test
    void nobody_speaks_for_a_unit_that_is_not_theirs() {
        var idea = stated("Nein.");
        staff(idea, "holder", "unit", schools.toString());
        var typed = new HashMap<>(said("PARTLY", "Doch."));
        typed.putAll(Map.of("of", reasons(idea), "why", WHY));
        assertThat(says(aylin, idea, schools, "correction", typed)).hasStatus(403);
        assertThat(says(organiser, idea, schools, "correction", typed)).hasStatus(409);
    }

    private UUID stated(String reasons) {
        var idea = examined(words);
        staff(idea, "holder", "unit", social.toString());
        assertThat(says(aylin, idea, "statement", said("NOT_NOW", reasons))).hasStatus(302);
        return idea;
    }

    private MvcTestResult corrects(String who, UUID idea, String reasons) {
        var typed = new HashMap<>(said("PARTLY", reasons));
        typed.putAll(Map.of("of", reasons(idea), "why", WHY));
        return says(who, idea, "correction", typed);
    }

    private static Map<String, String> said(String feasibility, String reasons) {
        return Map.of("feasibility", feasibility, "reasons", reasons, "language", "de");
    }

    /** Of what it said first. */
    private String reasons(UUID idea) {
        return waiting(idea, "review.statement-drafted");
    }

    /** What was written last. */
    private String waiting(UUID idea, String type) {
        return db.sql(
                        """
                        select data -> 'statement' ->> 'reasons' as reasons from event
                        where stream = :id and type = :type
                        order by seq desc
                        limit 1
                        """)
                .param("id", idea)
                .param("type", type)
                .query((row, _) -> row.getString("reasons"))
                .single();
    }

    private String unitLedger() {
        var number =
                db.sql("select number from unit where id = :id")
                        .param("id", social)
                        .query(Integer.class)
                        .single();
        return "/api/units/%d/ledger".formatted(number);
    }

    private void tell() {
        house.getBean(News.class).tell(Instant.EPOCH, Instant.now().plusSeconds(60));
    }
}
