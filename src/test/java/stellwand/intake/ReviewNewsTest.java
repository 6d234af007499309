package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.web.Networks;

/** What came of the review reaches whose idea it is: each change once. */
class ReviewNewsTest extends HouseWithNews {
    @Test
    void whose_idea_it_is_hears_with_whom_it_is_what_was_said_and_the_answer() {
        writes("Ein Bus in der Nacht");
        confirms();
        staff(id, "sighting");
        var unit = UUID.randomUUID();
        unit(unit, "Amt für Verkehr", false);
        staff(id, "holder", "unit", unit.toString());
        tell();
        assertThat(letters())
                .singleElement()
                .asString()
                .contains("Gesichtet", "Übergeben – Amt für Verkehr – bis ");

        review(
                "statement",
                "unit",
                unit.toString(),
                "feasibility",
                "NOT_NOW",
                "reasons",
                "Es fehlen Fahrer.",
                "cost",
                "SMALL",
                "horizon",
                "WITHIN_A_YEAR",
                "conditions",
                "Zwei Fahrer mehr");
        review("answer", "result", "NOT_NOW", "words", "Erst im Herbst.");
        tell();
        tell();

        assertThat(letters())
                .hasSize(2)
                .last()
                .asString()
                .contains("Stellungnahme – Amt für Verkehr – zurzeit nicht umsetzbar")
                .contains("Es fehlen Fahrer.", "Die Antwort:", "Erst im Herbst.")
                .contains("Kosten: bis 5.000 Euro", "Wann es ginge: innerhalb eines Jahres")
                .contains("Was sich ändern müsste: Zwei Fahrer mehr")
                .doesNotContain("Übergeben");

        review(
                "answer/change",
                "result",
                "FEASIBLE",
                "words",
                "Er fährt.",
                "why",
                "Fahrer gefunden");
        tell();
        assertThat(letters())
                .hasSize(3)
                .last()
                .asString()
                .contains("Antwort geändert – umsetzbar – Fahrer gefunden", "Er fährt.")
                .doesNotContain("Erst im Herbst.");
    }

    @Test
    void whose_idea_is_examined_with_another_one_hears_what_becomes_of_that_one() {
        var other = examined("Nachts soll ein Bus fahren");
        writes("Ein Bus in der Nacht");
        confirms();
        staff(id, "bundle", "into", String.valueOf(number(other)));
        tell();
        assertThat(letters()).singleElement().asString().contains("zusammen mit einer anderen");

        review(other, "answer", "result", "ALREADY_THERE", "words", "Er fährt schon: N7.");
        tell();
        tell();

        assertThat(letters())
                .hasSize(2)
                .last()
                .asString()
                .contains("Er fährt schon: N7.")
                .contains("zusammen mit Idee " + number(other), "/ideas/own/" + code);
    }

    @Test
    void what_that_one_said_goes_to_nobody_once_it_is_erased() {
        var other = examined("Nachts soll ein Bus fahren");
        writes("Ein Bus in der Nacht");
        confirms();
        staff(id, "bundle", "into", String.valueOf(number(other)));
        tell();
        review(other, "answer", "result", "FEASIBLE", "words", "Das weiß schon Frau Yılmaz.");
        tell();
        assertThat(letters()).anyMatch(it -> it.contains("Frau Yılmaz"));

        assertThat(staff(other, "erasure", "reason", "Das verrät zu viel.")).hasStatus(302);

        assertThat(letters())
                .noneMatch(it -> it.contains("Frau Yılmaz"))
                .as("what tells of their own idea only")
                .hasSize(1);
    }

    @Test
    void an_answer_that_is_not_for_everybody_goes_to_nobody_but_the_author() {
        var target = examined("Nachts soll ein Bus fahren");
        writes("Ein Bus in der Nacht");
        confirms();
        staff(id, "bundle", "into", String.valueOf(number(target)));
        tell();
        staff(target, "kind", "kind", "COMPLAINT");

        review(target, "answer", "result", "FEASIBLE", "words", "Nur für wenige Augen");
        tell();

        assertThat(letters()).noneMatch(it -> it.contains("wenige Augen"));
    }

    @Test
    void who_joined_is_not_told_what_is_not_for_everybody_any_more() {
        writes("Ein Bus in der Nacht");
        confirms();
        staff(id, "sighting");
        var omar = joins(id);
        staff(id, "kind", "kind", "COMPLAINT");

        review("answer", "result", "FEASIBLE", "words", "Nur für wenige Augen");
        tell();

        assertThat(lettersTo(omar)).isNotEmpty().noneMatch(it -> it.contains("wenige Augen"));
        assertThat(letters()).last().asString().contains("Nur für wenige Augen");
    }

    @Test
    void an_answer_in_a_language_that_one_does_not_read_is_no_news() throws Exception {
        writes("Ein Bus in der Nacht");
        confirms();
        staff(id, "sighting");
        review("answer", "result", "FEASIBLE", "words", "Er fährt.");
        tell();
        var page = page("/staff/review/" + id);
        var answer = page.replaceAll("(?s).*name=\"answer\" value=\"([^\"]+)\".*", "$1");
        review("answer/translation", "words", "نعم", "answer", answer);

        tell();

        assertThat(letters()).hasSize(1);
    }

    @Test
    void whoever_asked_about_the_answer_hears_the_reply_once_and_nobody_else_does()
            throws Exception {
        writes("Ein Bus in der Nacht");
        confirms();
        staff(id, "sighting");
        var omar = joins(id);
        review("answer", "result", "FEASIBLE", "words", "Er fährt.");
        tell();
        int before = lettersTo(omar).size();
        asks("Ab wann?");
        tell();
        assertThat(letters()).hasSize(1);

        replies("Ab dem zweiten Mai.");
        tell();
        tell();

        assertThat(letters())
                .hasSize(2)
                .last()
                .asString()
                .contains("eine Frage zur Antwort", "„Ab dem zweiten Mai.“", "/ideas/own/" + code)
                .doesNotContain("Er fährt.");
        assertThat(lettersTo(omar)).hasSize(before);
    }

    @Test
    void a_reply_is_told_to_whoever_is_examined_with_another_idea_and_with_what_came_since()
            throws Exception {
        var other = examined("Nachts soll ein Bus fahren");
        writes("Ein Bus in der Nacht");
        confirms();
        staff(id, "bundle", "into", String.valueOf(number(other)));
        review(other, "answer", "result", "FEASIBLE", "words", "Er fährt.");
        tell();
        asks("Ab wann?");
        replies("Ab dem zweiten Mai.");
        review(other, "stage", "stage", "DONE");
        tell();
        tell();

        assertThat(letters().stream().filter(it -> it.contains("Ab dem zweiten Mai."))).hasSize(1);
        assertThat(letters().stream().filter(it -> it.contains("umgesetzt"))).hasSize(1);
    }

    private void asks(String question) {
        var request =
                mvc.post()
                        .uri("/ideas/own/%s/question".formatted(code))
                        .header("X-Forwarded-For", Networks.of(id))
                        .param("id", UUID.randomUUID().toString())
                        .param("words", question);
        assertThat(request.exchange()).hasStatus(302);
    }

    private void replies(String words) {
        var question =
                db.sql("select question from follow_up where idea = :id")
                        .param("id", id)
                        .query(UUID.class)
                        .single();
        review("questions/%s/reply".formatted(question), "words", words);
    }

    private void review(String what, String... params) {
        review(id, what, params);
    }

    private void review(UUID idea, String what, String... params) {
        var request =
                mvc.post()
                        .uri("/staff/review/%s/%s".formatted(idea, what))
                        .header("Cookie", organiser)
                        .param("id", UUID.randomUUID().toString())
                        .param("language", what.endsWith("translation") ? "ar" : "de");
        for (int i = 0; i < params.length; i += 2) request.param(params[i], params[i + 1]);
        assertThat(request.exchange()).hasStatus(302);
    }
}
