package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.web.Networks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ideas that are answered, and what their contributors say then. */
abstract class HouseWithAnswers extends HouseWithUnits {
    private static final String YES_NO =
            "(?s).*Die Menschen, die sie hatten, sagen: (\\d+) Ja, (\\d+) Nein.*";

    /** An idea, and the code with which its author finds it. */
    record Sent(UUID idea, String code) {}

    Sent sends(String text) {
        var id = Wishes.idea();
        return new Sent(id, sent(id, text));
    }

    Sent answered(String answer) {
        var own = sends(words);
        staff(own.idea(), "sighting");
        assertThat(answers(own.idea(), "FEASIBLE", answer)).hasStatus(302);
        return own;
    }

    /** Somebody else's, which says the same. */
    Sent sameAs(UUID idea) {
        var own = sends("Nachts soll ein Bus fahren");
        assertThat(staff(own.idea(), "bundle", "into", String.valueOf(number(idea))))
                .hasStatus(302);
        return own;
    }

    void changes(UUID idea, String answer) {
        var typed =
                Map.of(
                        "result",
                        "PARTLY",
                        "language",
                        "de",
                        "words",
                        answer,
                        "why",
                        "Es fehlt Geld");
        assertThat(says(organiser, idea, "answer/change", typed)).hasStatus(302);
    }

    MvcTestResult voices(Sent own, String voice, String comment) throws Exception {
        return voices(UUID.randomUUID(), own, readAnswer(own), voice, comment);
    }

    MvcTestResult voices(UUID id, Sent own, String answer, String voice, String comment) {
        return own(own, "voice", id, "answer", answer, "voice", voice, "comment", comment);
    }

    /** As the page shows it. */
    String readAnswer(Sent own) throws Exception {
        return page("/ideas/own/" + own.code(), "")
                .replaceAll("(?s).*name=\"answer\" value=\"([^\"]+)\".*", "$1");
    }

    MvcTestResult asks(Sent own, String question) {
        return own(own, "question", UUID.randomUUID(), "words", question);
    }

    MvcTestResult own(Sent own, String what, UUID id, String... params) {
        var request =
                mvc.post()
                        .uri("/ideas/own/%s/%s".formatted(own.code(), what))
                        .header("X-Forwarded-For", Networks.of(own.idea()))
                        .param("id", id.toString());
        for (int i = 0; i < params.length; i += 2) request.param(params[i], params[i + 1]);
        return request.exchange();
    }

    MvcTestResult replies(UUID idea, String question, String reply) {
        return mvc.post()
                .uri("/staff/review/%s/questions/%s/reply".formatted(idea, question))
                .header("Cookie", organiser)
                .param("id", UUID.randomUUID().toString())
                .param("words", reply)
                .exchange();
    }

    /** Of the first one that waits on an idea's page. */
    String question(UUID idea) throws Exception {
        return page("/staff/review/" + idea)
                .replaceAll("(?s).*?/questions/([0-9a-f-]+)/reply.*", "$1");
    }

    /** What everybody reads of its answer: how many yes, how many no. */
    List<Integer> counted(UUID idea) throws Exception {
        var page = page("/ideas/" + number(idea), "").replaceAll("(?s)Frühere Antworten.*", "");
        var seen =
                page.matches(YES_NO)
                        ? List.of(
                                Integer.valueOf(page.replaceAll(YES_NO, "$1")),
                                Integer.valueOf(page.replaceAll(YES_NO, "$2")))
                        : List.of(0, 0);
        var told = answerOf(idea).at("/voices");
        assertThat(List.of(told.at("/yes").asInt(), told.at("/no").asInt())).isEqualTo(seen);
        return seen;
    }

    private JsonNode answerOf(UUID idea) throws Exception {
        var answers =
                JsonMapper.shared().readTree(page("/api/ideas/" + idea, "")).at("/review/answers");
        return answers.get(answers.size() - 1);
    }

    int textsLike(String words) {
        return db.sql("select count(*) from content where text like :words")
                .param("words", "%" + words + "%")
                .query(Integer.class)
                .single();
    }
}
