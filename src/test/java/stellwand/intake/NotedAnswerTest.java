package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.people.Role;
import stellwand.people.StaffCookie;
import stellwand.web.Networks;

/** What somebody says on the telephone, or writes in a letter, answers the question. */
class NotedAnswerTest extends HouseWithIdeas {
    private final UUID idea = Wishes.idea();

    @Test
    void what_was_said_on_the_telephone_answers_the_question_on_both_pages() throws Exception {
        var code = called();
        staff(idea, "question", "question", "An welchem Ufer genau?");
        assertThat(page("/staff/contacts"))
                .contains("/staff/ideas/%s#answer".formatted(idea), "Antwort aufschreiben");
        assertThat(page("/staff/ideas/" + idea)).contains("Antwort aufschreiben", "K͟haled Ő");

        assertThat(notes(organiser, UUID.randomUUID(), "Am linken Ufer.")).hasStatus(302);

        assertThat(asked()).isFalse();
        assertThat(page("/staff/ideas/" + idea))
                .containsSubsequence(
                        "An welchem Ufer genau?",
                        "<strong>Antwort</strong>",
                        "vom Amt aufgeschrieben",
                        "Am linken Ufer.")
                .as("whoever wrote it down has read it")
                .doesNotContain(">Gelesen<", ">Neu<", "Antwort aufschreiben");
        assertThat(unread()).isFalse();
        assertThat(page("/ideas/own/" + code, ""))
                .containsSubsequence(
                        "An welchem Ufer genau?", "vom Amt aufgeschrieben", "Am linken Ufer.")
                .doesNotContain("Antwort senden");
        assertThat(page("/ideas/own/" + code + "/data", ""))
                .containsSubsequence("vom Amt aufgeschrieben", "Am linken Ufer.");
    }

    @Test
    void what_they_write_themselves_is_still_to_be_read() throws Exception {
        var code = called();
        staff(idea, "question", "question", "An welchem Ufer?");
        mvc.post()
                .uri("/ideas/own/%s/message".formatted(code))
                .header("X-Forwarded-For", Networks.of(idea))
                .param("id", UUID.randomUUID().toString())
                .param("words", "Am rechten Ufer.")
                .exchange();

        assertThat(page("/staff/ideas/" + idea))
                .contains("Am rechten Ufer.", ">Gelesen<")
                .doesNotContain("vom Amt aufgeschrieben");
        assertThat(page("/ideas/own/" + code, "")).doesNotContain("vom Amt aufgeschrieben");
    }

    @Test
    void pressed_twice_it_is_one_answer() throws Exception {
        called();
        staff(idea, "question", "question", "An welchem Ufer?");
        var wish = UUID.randomUUID();

        assertThat(notes(organiser, wish, "Am Nordufer.")).hasStatus(302);
        assertThat(notes(organiser, wish, "Am Nordufer.")).hasStatus(302);

        assertThat(page("/staff/ideas/" + idea)).containsOnlyOnce("Am Nordufer.");
    }

    @Test
    void who_answered_is_chosen_when_it_may_have_been_somebody_who_joined() throws Exception {
        called();
        staff(idea, "sighting");
        var location =
                mvc.post()
                        .uri("/ideas/%d/contributors".formatted(number(idea)))
                        .header("X-Forwarded-For", Networks.of(idea))
                        .param("id", UUID.randomUUID().toString())
                        .exchange()
                        .getResponse()
                        .getHeader("Location");
        var own = String.valueOf(location).replaceAll("\\?.*", "");
        hearsByCall(own, "0211 8994");
        staff(idea, "question", "question", "An welchem Ufer?");
        var joined = contributor("joined");

        assertThat(page("/staff/ideas/" + idea))
                .contains("Wer hat geantwortet?", "Wer die Idee hatte", "K͟haled Ő")
                .contains("Macht mit", "+492118994");
        notes(organiser, UUID.randomUUID(), joined, "Am Südufer.");

        assertThat(page(own, "")).contains("Am Südufer.");
        assertThat(notes(organiser, UUID.randomUUID(), UUID.randomUUID(), "Von niemandem"))
                .as("somebody who has nothing to do with it")
                .hasStatus(403);
    }

    @Test
    void only_who_may_ask_writes_answers_down() throws Exception {
        called();
        staff(idea, "question", "question", "An welchem Ufer?");

        for (var role : new Role[] {Role.ADVISER, Role.CASEWORKER, Role.FACILITATOR}) {
            var somebody = StaffCookie.of(house, role);
            assertThat(notes(somebody, UUID.randomUUID(), "Von " + role)).hasStatus(403);
        }
        assertThat(asked()).isTrue();
    }

    @Test
    void of_a_personal_matter_only_an_adviser_writes_it_down() throws Exception {
        var adviser = StaffCookie.of(house, Role.ADVISER);
        send(idea, "Mein Antrag am Ufer", "PERSONAL");
        mvc.post()
                .uri("/staff/ideas/%s/question".formatted(idea))
                .header("Cookie", adviser)
                .param("id", UUID.randomUUID().toString())
                .param("question", "Von welchem Tag ist er?")
                .exchange();

        assertThat(notes(organiser, UUID.randomUUID(), "Von gestern")).hasStatus(403);
        assertThat(notes(adviser, UUID.randomUUID(), "Von vorgestern")).hasStatus(302);
        assertThat(page("/staff/ideas/" + idea, adviser))
                .contains("Von vorgestern", "vom Amt aufgeschrieben")
                .doesNotContain("Von gestern");
    }

    /** The reply code of somebody who is called. */
    private String called() {
        var location =
                mvc.post()
                        .uri("/ideas/new")
                        .header("X-Forwarded-For", Networks.of(idea))
                        .param("id", Wishes.of(idea))
                        .param("text", "Ein Steg am Ufer")
                        .param("number", "0211 8993")
                        .param("name", "K͟haled Ő")
                        .exchange()
                        .getResponse()
                        .getHeader("Location");
        return String.valueOf(location).replaceAll(".*/own/([0-9A-Z]{12}).*", "$1");
    }

    private void hearsByCall(String own, String number) {
        var answer =
                mvc.post()
                        .uri(own + "/data/contact")
                        .header("X-Forwarded-For", Networks.of(idea))
                        .param("id", UUID.randomUUID().toString())
                        .param("back", "CALL")
                        .param("number", number)
                        .exchange();
        assertThat(answer).hasStatus(302);
    }

    private MvcTestResult notes(String who, UUID wish, String words) {
        return notes(who, wish, contributor("not joined"), words);
    }

    private MvcTestResult notes(String who, UUID wish, UUID contributor, String words) {
        return mvc.post()
                .uri("/staff/ideas/%s/answer".formatted(idea))
                .header("Cookie", who)
                .param("id", wish.toString())
                .param("contributor", contributor.toString())
                .param("words", words)
                .exchange();
    }

    private UUID contributor(String which) {
        return db.sql("select contributor from idea_contributor where idea = :id and " + which)
                .param("id", idea)
                .query(UUID.class)
                .single();
    }

    private boolean unread() {
        return db.sql(
                        "select exists (select 1 from contributor_message where idea = :id and unread)")
                .param("id", idea)
                .query(Boolean.class)
                .single();
    }

    private boolean asked() {
        return db.sql("select asked_at is not null from idea where id = :id")
                .param("id", idea)
                .query(Boolean.class)
                .single();
    }
}
