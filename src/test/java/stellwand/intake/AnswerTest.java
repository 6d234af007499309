package stellwand.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import stellwand.web.Networks;

/** The answer, its changes, and who reads it. */
class AnswerTest extends HouseWithUnits {
    private static final String STILL_PLANNED = "value=\"PLANNED\" checked";

    @Test
    void a_changed_answer_says_why_and_the_former_one_stays_to_be_read() throws Exception {
        var idea = examined(words);
        answers(idea, "FEASIBLE", "Ab Mai fährt der Bus.");
        assertThat(
                        says(
                                organiser,
                                idea,
                                "answer/change",
                                Map.of(
                                        "result",
                                        "NOT_NOW",
                                        "language",
                                        "de",
                                        "words",
                                        "Erst im Herbst.",
                                        "why",
                                        "Es fehlen Fahrer.")))
                .hasStatus(302);

        assertThat(page("/ideas/" + number(idea)))
                .contains("Erst im Herbst.", "Es fehlen Fahrer.")
                .contains("Frühere Antworten", "Ab Mai fährt der Bus.");

        says(organiser, idea, "stage", Map.of("stage", "DONE", "language", "de", "note", ""));
        assertThat(page("/ideas/" + number(idea))).contains("umgesetzt");
    }

    @Test
    void how_far_it_is_does_not_outlive_the_result_of_which_it_was_said() throws Exception {
        var idea = examined(words);
        answers(idea, "FEASIBLE", "Ab Mai fährt der Bus.");
        says(organiser, idea, "stage", Map.of("stage", "PLANNED", "language", "de", "note", ""));
        changes(idea, "FEASIBLE", "Ab Mai fährt der Bus N7.");
        assertThat(stage(idea)).isEqualTo("PLANNED");
        assertThat(page("/staff/review/" + idea)).contains(STILL_PLANNED);

        changes(idea, "NOT_FEASIBLE", "Es gibt keine Fahrer.");

        assertThat(stage(idea)).isEqualTo("none");
        assertThat(page("/staff/review/" + idea)).doesNotContain(STILL_PLANNED);
        assertThat(page("/ideas/" + number(idea), ""))
                .as("on its way it stays")
                .contains("geplant");

        says(organiser, idea, "stage", Map.of("stage", "DROPPED", "language", "de", "note", ""));
        assertThat(stage(idea)).isEqualTo("DROPPED");
    }

    @Test
    void in_a_house_of_before_the_update_the_stage_of_a_former_result_goes() throws Exception {
        var changed = examined(words);
        answers(changed, "FEASIBLE", "Ab Mai fährt der Bus.");
        says(organiser, changed, "stage", Map.of("stage", "PLANNED", "language", "de", "note", ""));
        changes(changed, "NOT_FEASIBLE", "Es gibt keine Fahrer.");
        db.sql("update idea set stage = 'PLANNED' where id = :id").param("id", changed).update();
        var later = examined(words);
        answers(later, "NOT_NOW", "Erst im Herbst.");
        changes(later, "FEASIBLE", "Ab Mai fährt der Bus.");
        says(organiser, later, "stage", Map.of("stage", "STARTED", "language", "de", "note", ""));

        var update = new ClassPathResource("db/migration/V84__another_result_begins_anew.sql");
        db.sql(update.getContentAsString(UTF_8)).update();

        assertThat(stage(changed)).isEqualTo("none");
        assertThat(stage(later)).isEqualTo("STARTED");
    }

    private void changes(UUID idea, String result, String answer) {
        var typed =
                Map.of("result", result, "language", "de", "words", answer, "why", "Neu geprüft");
        assertThat(says(organiser, idea, "answer/change", typed)).hasStatus(302);
    }

    private String stage(UUID idea) {
        return db.sql("select coalesce(stage, 'none') from idea where id = :id")
                .param("id", idea)
                .query(String.class)
                .single();
    }

    @Test
    void with_the_code_one_reads_the_answer_also_of_the_idea_with_which_ones_own_is_examined()
            throws Exception {
        var idea = Wishes.idea();
        var code = sent(idea, words);
        staff(idea, "sighting");
        var same = Wishes.idea();
        var codeOfSame = sent(same, "Nachts soll ein Bus fahren");
        staff(same, "bundle", "into", String.valueOf(number(idea)));

        answers(idea, "ALREADY_THERE", "Den Bus gibt es schon: N7.");

        for (var own : new String[] {code, codeOfSame}) {
            assertThat(page("/ideas/own/" + own, "")).contains("Den Bus gibt es schon: N7.");
        }
    }

    @Test
    void an_erased_idea_takes_what_was_said_of_it_along() throws Exception {
        var idea = Wishes.idea();
        var code = sent(idea, words);
        staff(idea, "sighting");
        staff(idea, "holder", "unit", social.toString());
        says(aylin, idea, "statement", FEASIBLE);
        answers(idea, "FEASIBLE", "Ab Mai fährt der Bus.");

        mvc.post()
                .uri("/ideas/own/%s/erasure".formatted(code))
                .param("id", UUID.randomUUID().toString())
                .exchange();

        var left =
                db.sql("select count(*) from content where stream = :idea and text is not null")
                        .param("idea", idea)
                        .query(Integer.class)
                        .single();
        assertThat(left).isZero();
        assertThat(mvc.get().uri("/ideas/" + number(idea))).hasStatus(410);
    }

    @Test
    void who_reads_another_language_reads_the_translation_and_what_it_is() throws Exception {
        var idea = examined(words);
        answers(idea, "FEASIBLE", "Ab Mai fährt der Bus.");

        var translated =
                says(
                        organiser,
                        idea,
                        "answer/translation",
                        Map.of(
                                "answer", answerOf(idea),
                                "language", "ar",
                                "words", "من أيار",
                                "byMachine", "true"));

        assertThat(translated).hasStatus(302);
        var number = number(idea);
        assertThat(read(number, "ar")).contains("من أيار", "ترجمته آلة", "Ab Mai fährt der Bus.");
        assertThat(read(number, "de"))
                .contains("Ab Mai fährt der Bus.", "Antwort übersetzt")
                .as("for whoever has not found the switch")
                .containsSubsequence("<details", ">العربية</summary>", "من أيار", "</details>");
        assertThat(read(number, "ar"))
                .as("what is read above is not offered once more")
                .doesNotContain(">العربية</summary>");

        var changed =
                Map.of(
                        "result", "NOT_NOW",
                        "language", "de",
                        "words", "Erst im Herbst.",
                        "why", "Es fehlen Fahrer.");
        says(organiser, idea, "answer/change", changed);
        assertThat(read(number, "ar"))
                .as("the former translation says what does not hold any more")
                .contains("Erst im Herbst.");
    }

    private String answerOf(UUID idea) throws Exception {
        return page("/staff/review/" + idea)
                .replaceAll("(?s).*name=\"answer\" value=\"([^\"]+)\".*", "$1");
    }

    private String read(int number, String language) throws Exception {
        return mvc.get()
                .uri("/ideas/" + number)
                .header("Accept-Language", language)
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void who_joined_reads_no_answer_to_what_is_not_public_any_more() throws Exception {
        var idea = examined(words);
        var joined = UUID.randomUUID();
        var location =
                mvc.post()
                        .uri("/ideas/%d/contributors".formatted(number(idea)))
                        .header("X-Forwarded-For", Networks.of(joined))
                        .param("id", joined.toString())
                        .exchange()
                        .getResponse()
                        .getHeader("Location");
        answers(idea, "FEASIBLE", "Ab Mai fährt der Bus.");
        var own = String.valueOf(location).replaceAll("\\?.*", "");
        assertThat(page(own, "")).contains("Ab Mai fährt der Bus.");

        staff(idea, "kind", "kind", "COMPLAINT");

        assertThat(page(own, "")).doesNotContain("Ab Mai fährt der Bus.");
    }
}
