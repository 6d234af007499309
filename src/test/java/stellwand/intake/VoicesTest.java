package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.database.Chore;
import stellwand.web.Networks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** "Does this answer your idea?" */
class VoicesTest extends HouseWithAnswers {
    private final String secret = "Nur unter uns " + UUID.randomUUID();

    @Test
    void whose_idea_it_is_says_so_and_everybody_sees_how_many_did() throws Exception {
        var own = answered("Ab Mai fährt der Bus.");
        assertThat(page("/ideas/own/" + own.code(), ""))
                .contains("Beantwortet das Ihre Idee?", "Bisher ist es nur Ihre Idee");
        assertThat(counted(own.idea())).isEqualTo(List.of(0, 0));

        assertThat(voices(own, "YES", secret)).hasStatus(302);

        assertThat(counted(own.idea())).isEqualTo(List.of(1, 0));
        assertThat(page("/ideas/own/" + own.code() + "?arrived=voice", ""))
                .contains("Sie haben „Ja“ gesagt", secret, "Wir haben aufgeschrieben");
    }

    @Test
    void a_comment_is_for_staff_alone() throws Exception {
        var own = answered("Ab Mai fährt der Bus.");
        voices(own, "NO", secret);

        assertThat(page("/staff/review/" + own.idea())).contains(secret, "nur für Mitarbeitende");
        for (var path :
                List.of(
                        "/ideas/" + number(own.idea()),
                        "/api/ideas/" + own.idea(),
                        "/ideas.csv",
                        "/ideas.atom",
                        "/ledger")) {
            assertThat(page(path, "")).doesNotContain(secret);
        }
    }

    @Test
    void it_may_be_changed_and_counts_once_however_often_it_is_sent() throws Exception {
        var own = answered("Ab Mai fährt der Bus.");
        var answer = readAnswer(own);
        var wish = UUID.randomUUID();
        assertThat(voices(wish, own, answer, "YES", secret)).hasStatus(302);
        assertThat(voices(wish, own, answer, "YES", secret)).hasStatus(302);
        assertThat(voices(wish, own, answer, "NO", "")).hasStatus(409);
        assertThat(counted(own.idea())).isEqualTo(List.of(1, 0));

        voices(own, "NO", "");

        assertThat(counted(own.idea())).isEqualTo(List.of(0, 1));
        assertThat(textsLike(secret)).as("the comment that holds no more").isZero();
    }

    @Test
    void who_is_examined_with_another_idea_speaks_of_its_answer() throws Exception {
        var own = answered("Ab Mai fährt der Bus.");
        var same = sameAs(own.idea());
        assertThat(page("/ideas/own/" + same.code(), "")).doesNotContain("Bisher ist es nur");
        voices(own, "YES", "");
        voices(same, "NO", secret);

        assertThat(counted(own.idea())).isEqualTo(List.of(1, 1));
        assertThat(page("/staff/review/" + own.idea())).contains(secret);

        staff(same.idea(), "undoing");
        assertThat(counted(own.idea())).as("it is not theirs any more").isEqualTo(List.of(1, 0));
        assertThat(voices(UUID.randomUUID(), same, readAnswer(own), "YES", "")).hasStatus(409);
    }

    @Test
    void when_the_answer_changes_they_are_asked_anew() throws Exception {
        var own = answered("Ab Mai fährt der Bus.");
        var former = readAnswer(own);
        voices(own, "YES", "");
        changes(own.idea(), "Doch nur am Wochenende.");

        assertThat(counted(own.idea())).isEqualTo(List.of(0, 0));
        assertThat(page("/ideas/own/" + own.code(), ""))
                .contains("Die Antwort ist jetzt eine andere");
        assertThat(voices(UUID.randomUUID(), own, former, "YES", "")).hasStatus(409);

        voices(own, "NO", "");
        assertThat(counted(own.idea())).isEqualTo(List.of(0, 1));
        assertThat(review(own.idea()).at("/answers/0/voices/yes").asInt())
                .as("what was said of the former one stays with it")
                .isEqualTo(1);
    }

    @Test
    void whoever_goes_takes_their_voice_and_their_comment_along() throws Exception {
        var own = answered("Ab Mai fährt der Bus.");
        var same = sameAs(own.idea());
        voices(own, "YES", "");
        voices(same, "NO", secret);

        own(same, "erasure", UUID.randomUUID());

        assertThat(counted(own.idea())).isEqualTo(List.of(1, 0));
        assertThat(textsLike(secret)).isZero();
    }

    @Test
    void who_joined_and_leaves_is_counted_no_more() throws Exception {
        var own = sends(words);
        staff(own.idea(), "sighting");
        var joined = joins(own.idea());
        answers(own.idea(), "FEASIBLE", "Ab Mai fährt der Bus.");
        voices(joined, "NO", secret);
        assertThat(counted(own.idea())).isEqualTo(List.of(0, 1));

        own(joined, "erasure", UUID.randomUUID());

        assertThat(counted(own.idea())).isEqualTo(List.of(0, 0));
        assertThat(textsLike(secret)).isZero();
        assertThat(voices(UUID.randomUUID(), joined, readAnswer(own), "NO", "")).hasStatus(403);
    }

    private Sent joins(UUID idea) {
        var location =
                mvc.post()
                        .uri("/ideas/%d/contributors".formatted(number(idea)))
                        .header("X-Forwarded-For", Networks.of(idea))
                        .param("id", UUID.randomUUID().toString())
                        .exchange()
                        .getResponse()
                        .getHeader("Location");
        return new Sent(
                idea, String.valueOf(location).replaceAll("/ideas/own/([0-9A-Z]{12}).*", "$1"));
    }

    @Test
    void of_what_is_not_public_only_staff_see_what_was_said() throws Exception {
        var own = answered("Ab Mai fährt der Bus.");
        var complaint = sameAs(own.idea());
        staff(complaint.idea(), "kind", "kind", "COMPLAINT");
        assertThat(page("/ideas/own/" + complaint.code(), "")).contains("sehen nur Mitarbeitende");

        voices(complaint, "NO", secret);

        assertThat(counted(own.idea())).isEqualTo(List.of(0, 0));
        assertThat(page("/staff/review/" + own.idea())).contains(secret, "0 Ja, 1 Nein");
    }

    @Test
    void with_the_code_of_a_text_that_was_split_they_come_to_each_part_of_it() throws Exception {
        var whole = sends("Ein Bus. Eine Bank.");
        staff(whole.idea(), "parts", "words", "Ein Bus.\n\nEine Bank.");
        var part =
                db.sql("select id from idea where whole = :id order by number limit 1")
                        .param("id", whole.idea())
                        .query(UUID.class)
                        .single();
        staff(part, "sighting");
        answers(part, "FEASIBLE", "Ab Mai fährt der Bus.");
        var page = page("/ideas/own/" + whole.code(), "");
        var code =
                page.replaceAll(
                        "(?s).*/ideas/own/([0-9A-Z]{12})\">Idee %d<.*".formatted(number(part)),
                        "$1");

        assertThat(voices(new Sent(part, code), "YES", "")).hasStatus(302);

        assertThat(counted(part)).isEqualTo(List.of(1, 0));
    }

    @Test
    void before_there_is_an_answer_nobody_is_asked() throws Exception {
        var own = sends(words);
        staff(own.idea(), "sighting");

        assertThat(page("/ideas/own/" + own.code(), ""))
                .doesNotContain("Beantwortet das", "Frage zur Antwort");
        assertThat(voices(UUID.randomUUID(), own, UUID.randomUUID().toString(), "YES", ""))
                .hasStatus(409);
        assertThat(own(own, "voice", UUID.randomUUID(), "answer", UUID.randomUUID().toString()))
                .hasStatus(409);
    }

    @Test
    void the_ledger_says_of_how_many_answers_somebody_says_yes_and_of_how_many_no()
            throws Exception {
        var before = ledger();
        var own = answered("Ab Mai fährt der Bus.");
        var same = sameAs(own.idea());
        var another = answered("Es gibt ihn schon.");
        voices(own, "YES", "");
        voices(same, "NO", "");
        voices(another, "YES", "");

        var after = ledger();

        assertThat(after.at("/yes").asInt() - before.at("/yes").asInt()).isEqualTo(2);
        assertThat(after.at("/no").asInt() - before.at("/no").asInt()).isEqualTo(1);
        assertThat(page("/ledger.csv", ""))
                .contains("voices-yes,%d".formatted(after.at("/yes").asInt()))
                .contains("voices-no,%d".formatted(after.at("/no").asInt()));
        assertThat(page("/ledger", "")).contains("Antworten, zu denen jemand Ja sagt");
    }

    @Test
    void rebuilt_from_the_journal_the_rows_are_the_same() throws Exception {
        var own = answered("Ab Mai fährt der Bus.");
        var same = sameAs(own.idea());
        voices(own, "YES", secret);
        voices(same, "NO", "");
        asks(own, "Ab wann?");
        replies(own.idea(), question(own.idea()), "Ab Mai.");
        asks(same, "Und wo?");
        var before = rows(own.idea(), same.idea());

        house.getBeansOfType(Chore.class).values().stream()
                .filter(chore -> chore.name().equals("rebuild-views"))
                .findFirst()
                .orElseThrow()
                .run(List.of());

        assertThat(rows(own.idea(), same.idea())).isEqualTo(before).hasSize(4);
    }

    private List<String> rows(UUID... ideas) {
        return db.sql(
                        """
                        select to_jsonb(v)::text as row from voice v where idea = any(:ideas)
                        union all
                        select to_jsonb(f)::text from follow_up f where idea = any(:ideas)
                        order by 1
                        """)
                .param("ideas", ideas)
                .query((row, _) -> row.getString("row"))
                .list();
    }

    private JsonNode ledger() throws Exception {
        return JsonMapper.shared().readTree(page("/api/ledger", "")).at("/voices");
    }

    private JsonNode review(UUID idea) throws Exception {
        return JsonMapper.shared().readTree(page("/api/ideas/" + idea, "")).at("/review");
    }
}
