package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.database.Chore;

/** Whoever sent it says what it is, and a person decides. */
class KindsSaidBySendersTest extends HouseWithMails {
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
        var matter = Wishes.idea();
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
    void only_whoever_wrote_a_mail_is_told_in_the_receipt_where_to_say_it() {
        assertThat(lettersTo(mail(mailed("Ein Geländer am Steg"))).getFirst())
                .contains("/ideas/own/")
                .doesNotContain("Geht es nur um Sie selbst");
    }

    @Test
    void rebuilt_from_the_journal_it_waits_where_it_waited() throws Exception {
        comes(mail, "Was ist mit meinem Antrag?");
        var matter = Wishes.idea();
        comes(matter, "Mir fehlt eine Wohnung");
        says(matter, UUID.randomUUID(), "PERSONAL");
        var back = Wishes.idea();
        send(back, "Meine Duldung läuft ab", "PERSONAL");
        says(back, UUID.randomUUID(), "IDEA");
        var before = rows(mail, matter, back);

        house.getBeansOfType(Chore.class).values().stream()
                .filter(chore -> chore.name().equals("rebuild-views"))
                .findFirst()
                .orElseThrow()
                .run(List.of());

        assertThat(rows(mail, matter, back)).isEqualTo(before).hasSize(3);
    }

    private List<String> rows(UUID... ideas) {
        return db.sql(
                        """
                        select concat_ws(' ', i.id, i.kind, i.personal_since, l.since, l.clue) as row
                        from idea i left join first_look l on l.idea = i.id
                        where i.id = any(:ideas)
                        order by i.id
                        """)
                .param("ideas", ideas)
                .query((row, _) -> row.getString("row"))
                .list();
    }
}
