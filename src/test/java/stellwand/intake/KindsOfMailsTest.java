package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody asked what a mail is: a person looks at it by the end of the next working day. */
class KindsOfMailsTest extends HouseWithMails {
    private static final String UNSAID = "/staff/ideas?what=UNSAID";

    @Test
    void the_desk_marks_it_with_the_day_and_everything_else_not() throws Exception {
        comes(mail, "Mehr Trinkbrunnen am Markt");
        sent(Wishes.idea(), "Ein Dach über dem Fahrradständer");

        assertThat(page("/staff/ideas"))
                .containsOnlyOnce(MARK)
                .containsPattern(MARK + "bis (Montag|Dienstag|Mittwoch|Donnerstag|Freitag), \\d")
                .contains("Mails, deren Art noch nicht bestimmt ist: 1, davon überfällig: 0.")
                .doesNotContain("Vielleicht ein persönliches Anliegen");
        assertThat(page("/staff/start")).contains("Mails ansehen: Was ist es?", "Es warten: 1<");
    }

    @Test
    void what_sounds_like_a_personal_matter_comes_first_and_says_why() throws Exception {
        sent(Wishes.idea(), "Ein Dach über dem Fahrradständer");
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
        var other = Wishes.idea();
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
                .hasRedirectedUrl("/staff/ideas/" + mail + "?saved=KIND&what=UNSAID");

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
        sent(Wishes.idea(), "Ein Dach über dem Fahrradständer");
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
}
