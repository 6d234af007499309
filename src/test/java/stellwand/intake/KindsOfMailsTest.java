package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaKind;
import stellwand.idea.Ideas;
import stellwand.idea.Source;
import stellwand.people.Role;
import stellwand.people.StaffCookie;

/** Nobody asked what a mail is: a person looks at it by the end of the next working day. */
class KindsOfMailsTest extends HouseWithIdeas {
    private static final String UNSAID = "/staff/ideas?what=UNSAID";
    private static final String MARK = "Art noch nicht bestimmt, ";

    private final UUID mail = UUID.randomUUID();
    private String adviser = "";

    @BeforeEach
    void an_adviser_and_nothing_else_waits() {
        nothing_waits();
        adviser = StaffCookie.of(house, Role.ADVISER);
    }

    /** The desk of the tests to come shows only so many. */
    @AfterEach
    void nothing_waits() {
        db.sql("update idea set withheld = true where standing = 'RECEIVED'").update();
    }

    @Test
    void the_desk_marks_it_with_the_day_and_everything_else_not() throws Exception {
        comes(mail, "Mehr Trinkbrunnen am Markt");
        sent(UUID.randomUUID(), "Ein Dach über dem Fahrradständer");

        assertThat(page("/staff/ideas"))
                .containsOnlyOnce(MARK)
                .containsPattern(MARK + "bis (Montag|Dienstag|Mittwoch|Donnerstag|Freitag), \\d")
                .contains("Mails, deren Art noch nicht bestimmt ist: 1, davon überfällig: 0.")
                .doesNotContain("Vielleicht ein persönliches Anliegen");
        assertThat(page("/staff/start")).contains("Mails ansehen: Was ist es?", "Es warten: 1<");
    }

    @Test
    void what_sounds_like_a_personal_matter_comes_first_and_says_why() throws Exception {
        sent(UUID.randomUUID(), "Ein Dach über dem Fahrradständer");
        comes(UUID.randomUUID(), "Mehr Trinkbrunnen am Markt");
        comes(mail, "Wohngeld\n\nWas ist mit meinem Antrag? Aktenzeichen 50/123");

        var desk = page("/staff/ideas");

        assertThat(desk)
                .contains("Vielleicht ein persönliches Anliegen", "„Wohngeld“", "„meinem Antrag“");
        assertThat(desk.indexOf("Aktenzeichen 50/123"))
                .isLessThan(desk.indexOf("Fahrradständer"))
                .isLessThan(desk.indexOf("Trinkbrunnen"));
        assertThat(page("/staff/ideas/" + mail)).contains("„Aktenzeichen“", MARK);
    }

    @Test
    void a_clue_orders_and_decides_nothing() throws Exception {
        comes(mail, "Was ist mit meinem Antrag?");
        var other = UUID.randomUUID();
        sent(other, "Ein Dach über dem Fahrradständer");

        assertThat(page("/staff/advice", adviser)).doesNotContain("Was ist mit meinem Antrag?");
        staff(mail, "sighting");
        assertThat(page("/ideas/" + number(mail))).contains("Was ist mit meinem Antrag?");
        assertThat(page("/staff/ideas?decided=" + mail))
                .contains("Weiter mit Idee %d".formatted(number(other)))
                .doesNotContain(MARK);
    }

    @Test
    void a_press_says_that_it_is_an_idea_and_that_somebody_has_looked() throws Exception {
        comes(mail, "Mehr Trinkbrunnen am Markt");
        assertThat(page(UNSAID)).contains("Es warten: 1", "Trinkbrunnen");

        assertThat(staff(mail, "kind", "kind", "IDEA", "what", "UNSAID"))
                .hasRedirectedUrl("/staff/ideas/" + mail + "?what=UNSAID");

        assertThat(page(UNSAID)).contains("Es warten: 0").doesNotContain(MARK);
        assertThat(page("/staff/ideas")).contains("Es warten: 1", "Trinkbrunnen");
        assertThat(page("/staff/ideas?what=IDEA")).contains("Es warten: 1");
        assertThat(page("/staff/ideas?what=QUESTION")).contains("Es warten: 0");
        assertThat(page("/staff/ideas/" + mail)).doesNotContain(MARK);
    }

    @Test
    void a_press_gives_it_to_the_advisers_who_have_until_the_working_day_after() throws Exception {
        comes(mail, "Mir fehlt eine Wohnung");
        longAgo(mail);

        assertThat(staff(mail, "kind", "kind", "PERSONAL")).hasRedirectedUrl("/staff/ideas");

        assertThat(page("/staff/ideas")).doesNotContain("Mir fehlt eine Wohnung");
        assertThat(page("/staff/advice", adviser))
                .contains("Mir fehlt eine Wohnung")
                .doesNotContain("Überfällig seit");
    }

    @Test
    void what_nobody_looked_at_in_time_is_overdue_on_the_desk_and_where_staff_start()
            throws Exception {
        comes(mail, "Mehr Trinkbrunnen am Markt");
        longAgo(mail);

        assertThat(page("/staff/ideas")).contains(MARK + "überfällig seit", "davon überfällig: 1.");
        assertThat(page("/staff/start")).contains("überfällig: 1<");
    }

    @Test
    void pages_go_on_behind_the_mails_that_come_first() throws Exception {
        for (int n = 1; n <= 52; n++) {
            comes(UUID.randomUUID(), "Mein Antrag, der Stapel %d.".formatted(n));
        }
        sent(UUID.randomUUID(), "Ein Dach über dem Fahrradständer");
        db.sql(
                        """
                        update first_look set clue = false
                        where idea = (select id from idea
                            where standing = 'RECEIVED' and not withheld
                            order by number limit 1)
                        """)
                .update();

        var first = page("/staff/ideas");
        assertThat(first)
                .contains("Stapel 2.", "Stapel 51.", "Weitere: 3")
                .doesNotContain("Stapel 1.", "Stapel 52.");
        var next = first.replaceAll("(?s).*href=\"([^\"]*after=[^\"]*)\".*", "$1");
        assertThat(page(next.replace("&amp;", "&")))
                .contains("Stapel 1.", "Stapel 52.", "Fahrradständer")
                .doesNotContain("Stapel 2.", "Stapel 51.", "Weitere:");
    }

    @Test
    void its_sender_says_that_it_is_about_themselves() throws Exception {
        comes(mail, "Mir fehlt eine Wohnung");
        longAgo(mail);
        assertThat(own(mail)).contains("Was ist es?", "geht an die Beratung");

        var wish = UUID.randomUUID();
        var answer = says(mail, wish, "PERSONAL");
        assertThat(answer).hasStatus(302);
        assertThat(page(String.valueOf(answer.getResponse().getHeader("Location"))))
                .contains("Jetzt wissen wir, was es ist.", "Die Beratung liest es");
        assertThat(says(mail, wish, "PERSONAL")).hasStatus(302);
        assertThat(says(mail, UUID.randomUUID(), "PERSONAL")).hasStatus(302);
        assertThat(events(mail)).containsExactly("idea.received", "idea.kind-said");

        assertThat(page("/staff/ideas")).doesNotContain("Mir fehlt eine Wohnung", MARK);
        assertThat(page("/staff/advice", adviser))
                .contains("Mir fehlt eine Wohnung")
                .containsPattern("Bis (Montag|Dienstag|Mittwoch|Donnerstag|Freitag), ")
                .doesNotContain("Überfällig seit");
        assertThat(mvc.get().uri("/ideas/" + number(mail))).hasStatus(404);
    }

    @Test
    void a_person_decides_after_that_and_then_it_stays() throws Exception {
        comes(mail, "Mehr Trinkbrunnen am Markt");
        says(mail, UUID.randomUUID(), "PERSONAL");

        mvc.post()
                .uri("/staff/ideas/%s/kind".formatted(mail))
                .header("Cookie", adviser)
                .param("id", UUID.randomUUID().toString())
                .param("kind", "IDEA")
                .exchange();

        assertThat(page("/staff/ideas")).contains("Trinkbrunnen").doesNotContain(MARK);
        assertThat(own(mail)).doesNotContain("name=\"kind\"");
        assertThat(says(mail, UUID.randomUUID(), "PERSONAL"))
                .hasStatus(409)
                .bodyText()
                .contains("Was es ist, lässt sich hier nicht mehr ändern");
        assertThat(page("/staff/ideas")).contains("Trinkbrunnen");
    }

    /** Perhaps by mistake, perhaps by whoever found the slip: somebody sees it as soon. */
    @Test
    void what_its_sender_takes_off_the_advisers_desk_is_looked_at_by_the_next_working_day()
            throws Exception {
        var matter = UUID.randomUUID();
        send(matter, "Meine Duldung läuft ab", "PERSONAL");

        says(matter, UUID.randomUUID(), "IDEA");

        assertThat(page("/staff/advice", adviser)).doesNotContain("Meine Duldung läuft ab");
        assertThat(page("/staff/ideas"))
                .contains("Meine Duldung läuft ab", MARK, "„Meine Duldung“");
    }

    @Test
    void nobody_says_it_of_a_sighted_one_or_of_what_others_sent_or_with_a_kind_of_their_own()
            throws Exception {
        var examined = examined("Ein Bus bis zum Klinikum");
        assertThat(own(examined)).doesNotContain("name=\"kind\"");
        assertThat(says(examined, UUID.randomUUID(), "PERSONAL")).hasStatus(409);
        assertThat(page("/ideas/" + number(examined))).contains("Ein Bus bis zum Klinikum");
        comes(mail, "Mehr Trinkbrunnen am Markt");
        assertThat(says(mail, UUID.randomUUID(), "WISH")).hasStatus(422);
        assertThat(
                        mvc.post()
                                .uri("/ideas/own/7KX3M9QW2A0B/kind")
                                .param("id", UUID.randomUUID().toString())
                                .param("kind", "PERSONAL"))
                .hasStatus4xxClientError();
    }

    @Test
    void once_erased_it_waits_for_no_look() throws Exception {
        comes(mail, "Was ist mit meinem Antrag?");
        mvc.post()
                .uri("/ideas/own/%s/erasure".formatted(code(mail)))
                .param("id", UUID.randomUUID().toString())
                .exchange();
        assertThat(
                        db.sql("select count(*) from first_look where idea = :mail")
                                .param("mail", mail)
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    private void comes(UUID id, String words) {
        var idea = new IdeaId(id);
        house.getBean(Ideas.class)
                .receive(
                        idea,
                        Intake.contributor(idea),
                        Intake.contributor(idea),
                        Source.mail(null),
                        new Ideas.Text(IdeaKind.IDEA, "de", words));
    }

    private void longAgo(UUID idea) {
        db.sql("update first_look set since = now() - interval '30 days' where idea = :id")
                .param("id", idea)
                .update();
        db.sql("update idea set received_at = now() - interval '30 days' where id = :id")
                .param("id", idea)
                .update();
    }

    private MvcTestResult says(UUID idea, UUID wish, String kind) {
        return mvc.post()
                .uri("/ideas/own/%s/kind".formatted(code(idea)))
                .header("X-Forwarded-For", mail.toString())
                .param("id", wish.toString())
                .param("kind", kind)
                .exchange();
    }

    private String own(UUID idea) throws Exception {
        return page("/ideas/own/" + code(idea));
    }

    private String code(UUID idea) {
        return db.sql("select reply_code from idea_contributor where idea = :id and not joined")
                .param("id", idea)
                .query((row, _) -> row.getString("reply_code"))
                .single();
    }

    private List<String> events(UUID idea) {
        return db.sql("select type from event where stream = :id order by seq")
                .param("id", idea)
                .query((row, _) -> row.getString("type"))
                .list();
    }
}
