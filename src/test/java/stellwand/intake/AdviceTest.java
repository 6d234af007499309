package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.idea.IdeaId;
import stellwand.idea.Ideas;
import stellwand.people.Role;
import stellwand.people.StaffCookie;
import stellwand.people.contacts.Correspondence;
import stellwand.web.Networks;

/** A personal matter goes to an adviser, and nobody else reads it. */
class AdviceTest extends HouseWithIdeas {
    private final UUID matter = Wishes.idea();
    private final String words = "Meine Duldung läuft ab " + matter;
    private String adviser = "";

    @BeforeEach
    void a_matter_and_an_adviser() {
        adviser = StaffCookie.of(house, Role.ADVISER);
        send(matter, words, "PERSONAL");
    }

    @Test
    void whoever_does_the_sighting_never_sees_it() throws Exception {
        assertThat(page("/staff/ideas")).doesNotContain(words);
        assertThat(mvc.get().uri("/staff/ideas/" + matter).header("Cookie", organiser))
                .hasStatus(403)
                .bodyText()
                .doesNotContain(words);
        assertThat(mvc.get().uri("/staff/advice").header("Cookie", organiser)).hasStatus(403);
    }

    @Test
    void an_adviser_reads_it_with_the_day_by_which_somebody_takes_care() throws Exception {
        assertThat(desk())
                .contains(words, "wartet auf die Beratung")
                .containsPattern("Bis (Montag|Dienstag|Mittwoch|Donnerstag|Freitag), ");
    }

    @Test
    void an_adviser_sees_how_to_reach_them_and_the_list_for_everybody_does_not() throws Exception {
        mvc.post()
                .uri("/ideas/new")
                .header("X-Forwarded-For", Networks.any())
                .param("id", UUID.randomUUID().toString())
                .param("text", "Mein Antrag liegt seit Monaten")
                .param("kind", "PERSONAL")
                .param("number", "0211 8765432")
                .exchange();
        assertThat(desk()).contains("+492118765432");
        assertThat(page("/staff/contacts")).doesNotContain("+492118765432");
    }

    @Test
    void advisers_are_told_once_that_something_waits_and_not_what_it_is() {
        var letters = house.getBean(AdviceLetters.class);
        letters.tell();
        var sent = lettersToAdvisers();
        letters.tell();

        assertThat(lettersToAdvisers())
                .isEqualTo(sent)
                .isNotEmpty()
                .allSatisfy(letter ->
                        assertThat(letter).contains("/staff/advice").doesNotContain(words));
    }

    private List<String> lettersToAdvisers() {
        return db.sql("select body from mail_out where subject like '%Beratung%' order by id")
                .query((row, _) -> row.getString("body"))
                .list();
    }

    @Test
    void an_adviser_sees_that_our_mail_did_not_arrive() throws Exception {
        mvc.post()
                .uri("/ideas/new")
                .header("X-Forwarded-For", Networks.any())
                .param("id", UUID.randomUUID().toString())
                .param("text", "Mein Antrag ist weg")
                .param("kind", "PERSONAL")
                .param("mail", "moved@example.org")
                .exchange();
        assertThat(desk()).contains("moved@example.org").doesNotContain("Mail kam nicht an");

        var letter =
                db.sql(
                                """
                                select message_id from contact_letter
                                join contact using (scope, contributor)
                                where mail = 'moved@example.org'
                                """)
                        .query(String.class)
                        .single();
        house.getBean(Correspondence.class).bounced(letter, "5.1.1");
        assertThat(desk()).contains("Unsere Mail kam nicht an.");
    }

    @Test
    void what_waits_for_longer_is_overdue() throws Exception {
        db.sql("update idea set received_at = now() - interval '30 days' where id = :id")
                .param("id", matter)
                .update();
        assertThat(desk()).contains("Überfällig seit");
    }

    @Test
    void taken_care_of_it_waits_no_more_and_that_can_be_taken_back() throws Exception {
        assertThat(act("settling")).hasStatus(302);
        assertThat(desk()).doesNotContain(words).contains("Zuletzt erledigt");
        assertThat(mvc.get().uri("/ideas/" + number(matter))).hasStatus(404);

        act("undoing");
        assertThat(desk()).contains(words);
    }

    @Test
    void what_is_none_waits_for_the_sighting_and_what_turns_out_to_be_one_comes_back()
            throws Exception {
        act("kind", "kind", "QUESTION");
        assertThat(desk()).doesNotContain(words);
        assertThat(page("/staff/ideas")).contains(words);

        assertThat(staff(matter, "kind", "kind", "PERSONAL")).hasRedirectedUrl("/staff/ideas");
        assertThat(page("/staff/ideas")).doesNotContain(words);
        assertThat(desk()).contains(words);
    }

    @Test
    void settled_it_is_not_public_even_if_it_is_called_an_idea_later() throws Exception {
        act("settling");
        act("kind", "kind", "IDEA");
        assertThat(mvc.get().uri("/ideas/" + number(matter))).hasStatus(404);
    }

    @Test
    void an_adviser_also_reads_what_came_later_and_sees_no_buttons_of_the_sighting()
            throws Exception {
        var idea = new IdeaId(matter);
        house.getBean(Ideas.class)
                .write(
                        UUID.randomUUID(),
                        Intake.contributor(idea),
                        idea,
                        "de",
                        "Bitte bis Freitag");
        var page = as(adviser, "/staff/ideas/" + matter);
        assertThat(page)
                .contains(words, "Bitte bis Freitag", "Ist erledigt")
                .doesNotContain("In die Prüfung geben", "Beiseitelegen");
    }

    @Test
    void nothing_of_the_sighting_happens_to_it_and_its_files_are_not_for_others() throws Exception {
        assertThat(staff(matter, "setting-aside", "reason", "Nein")).hasStatus(403);
        assertThat(staff(matter, "wording", "words", "Anders", "language", "de")).hasStatus(403);
        assertThat(staff(matter, "attachments/" + UUID.randomUUID() + "/withholding"))
                .hasStatus(403);
        assertThat(as(adviser, "/staff/ideas/" + matter)).doesNotContain("Anders");
    }

    @Test
    void an_adviser_reads_nothing_else() throws Exception {
        var idea = Wishes.idea();
        sent(idea, "Ein Fahrradständer am Amt");
        assertThat(as(adviser, "/staff/ideas/" + idea)).doesNotContain("Fahrradständer");
        assertThat(mvc.get().uri("/staff/ideas").header("Cookie", adviser)).hasStatus(403);
    }

    @Test
    void the_sender_is_told_that_it_is_for_the_adviser_and_by_when() throws Exception {
        var location =
                send(Wishes.idea(), "Noch ein Anliegen", "PERSONAL")
                        .getResponse()
                        .getHeader("Location");
        assertThat(page(String.valueOf(location)))
                .contains("bis zum nächsten Arbeitstag")
                .doesNotContain("zehn Arbeitstagen");
    }

    private String desk() throws Exception {
        return as(adviser, "/staff/advice");
    }

    private String as(String who, String path) throws Exception {
        return mvc.get()
                .uri(path)
                .header("Cookie", who)
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    private MvcTestResult act(String what, String... params) {
        var request =
                mvc.post()
                        .uri("/staff/ideas/%s/%s".formatted(matter, what))
                        .header("Cookie", adviser)
                        .param("id", UUID.randomUUID().toString());
        for (int i = 0; i < params.length; i += 2) request.param(params[i], params[i + 1]);
        return request.exchange();
    }
}
