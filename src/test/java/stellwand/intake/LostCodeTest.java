package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import stellwand.intake.LostCodes.Typed;
import stellwand.people.MailAddress;
import stellwand.people.contacts.ContactSearch;
import stellwand.people.contacts.WayBack.ByMail;
import stellwand.web.Networks;

/** Whoever lost the slip and once gave a mail address. */
class LostCodeTest extends HouseWithReach {
    private static final String SAME_ANSWER = "/ideas/own?asked=true";

    @Test
    void whoever_confirmed_the_address_gets_a_link_to_each_with_number_and_kind_and_no_word()
            throws Exception {
        var first = writes("mail", mail);
        confirms(mail);
        var second = Wishes.idea();
        mvc.post()
                .uri("/ideas/new")
                .header("X-Forwarded-For", Networks.of(id))
                .param("id", Wishes.of(second))
                .param("text", "Niemand grüßt")
                .param("kind", "PERSONAL")
                .param("mail", mail)
                .exchange();

        asksAndWaits(mail);

        var letter = lettersTo(mail).getLast();
        assertThat(letter)
                .contains("Ihre Idee " + number(id), "Ihr persönliches Anliegen " + number(second))
                .doesNotContain("Bus", "grüßt");
        assertThat(letter.indexOf("Anliegen")).isLessThan(letter.indexOf("Ihre Idee"));
        assertThat(subject()).isEqualTo("Die Links, um die Sie gebeten haben");
        var proof = follow(letter.substring(letter.indexOf("Ihre Idee")));
        assertThat(seen(data(first), proof)).contains(mail);
    }

    @Test
    void who_never_pressed_the_link_in_the_receipt_gets_them_as_well_and_is_not_confirmed_by_it() {
        writes("mail", mail);

        asksAndWaits(mail.toUpperCase(Locale.ROOT));

        assertThat(lettersTo(mail)).hasSize(2);
        assertThat(lettersTo(mail).getLast()).contains("Ihre Idee " + number(id));
        assertThat(
                        db.sql("select confirmed_at is null from contact where mail = :mail")
                                .param("mail", mail)
                                .query(Boolean.class)
                                .single())
                .isTrue();
    }

    @Test
    void the_answer_is_the_same_whether_we_know_it_or_not() throws Exception {
        writes("mail", mail);

        var known = asks(mail);
        var unknown = asks("nobody-" + id + "@example.org");

        assertThat(known.getStatus()).isEqualTo(302).isEqualTo(unknown.getStatus());
        assertThat(known.getHeader("Location")).isEqualTo(SAME_ANSWER);
        assertThat(unknown.getHeader("Location")).isEqualTo(SAME_ANSWER);
        assertThat(page(SAME_ANSWER)).contains("Wenn wir diese Adresse kennen");
        assertThat(lettersTo("nobody-" + id + "@example.org")).isEmpty();
    }

    @Test
    void nobodys_mailbox_is_flooded() {
        writes("mail", mail);
        for (int n = 0; n < 3; n++) asksAndWaits(mail);

        assertThat(codes().ask(new ByMail(new MailAddress(mail)))).isEmpty();
        assertThat(asks(mail).getHeader("Location")).as("the same answer").isEqualTo(SAME_ANSWER);
        assertThat(lettersTo(mail)).hasSize(4);
    }

    @Test
    void they_count_as_receipts_that_were_asked_for() {
        var code = writes("mail", mail);
        for (int n = 0; n < 10; n++) press(data(code) + "/link");
        var before = lettersTo(mail).size();

        asksAndWaits(mail);

        assertThat(lettersTo(mail)).hasSize(before);
    }

    @Test
    void from_one_network_address_ten_are_asked_for_in_a_row_and_others_are_not_held_up() {
        for (int n = 0; n < 10; n++) {
            assertThat(asks("n%d-%s@example.org".formatted(n, id)).getStatus()).isEqualTo(302);
        }
        assertThat(asks("one-more-" + id + "@example.org").getStatus()).isEqualTo(429);
        assertThat(asks("from-elsewhere-" + id + "@example.org", "198.51.100.9").getStatus())
                .isEqualTo(302);
    }

    @Test
    void what_is_no_address_is_said_so_and_stands_there_to_be_mended() throws Exception {
        var answer = asks("leyla at example");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("So können wir das nicht lesen", "value=\"leyla at example\"")
                .contains("id=\"lost\" open");
    }

    @Test
    void without_a_gateway_no_number_is_asked_for_and_none_gets_a_text() throws Exception {
        assertThat(page("/ideas/own")).contains("Code verloren?").doesNotContain("Handynummer");
        assertThat(asks("0176 5551299").getContentAsString()).contains("keine SMS schicken");
    }

    @Test
    void an_erased_idea_is_in_no_letter() {
        var code = writes("mail", mail);
        press("/ideas/own/" + code + "/erasure", "id", UUID.randomUUID().toString());

        asksAndWaits(mail);

        assertThat(lettersTo(mail)).noneMatch(it -> it.contains("verloren"));
    }

    @Test
    void the_newest_twenty_are_enough() {
        writes("mail", mail);
        for (int n = 0; n < 21; n++) {
            db.sql(
                            """
                            insert into contact (scope, contributor, way, mail, language, added_at)
                            select scope, gen_random_uuid(), way, mail, language, added_at
                            from contact where scope = :idea limit 1
                            """)
                    .param("idea", id)
                    .update();
        }
        assertThat(house.getBean(ContactSearch.class).at(new MailAddress(mail), 20)).hasSize(20);
    }

    private void asksAndWaits(String typed) {
        if (!(codes().read(typed) instanceof Typed.Reach(var way))) throw new AssertionError(typed);
        try {
            codes().ask(way).orElseThrow().join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private LostCodes codes() {
        return house.getBean(LostCodes.class);
    }

    private MockHttpServletResponse asks(String typed) {
        return asks(typed, Networks.of(id));
    }

    private MockHttpServletResponse asks(String typed, String from) {
        return mvc.post()
                .uri("/ideas/own/lost")
                .header("X-Forwarded-For", from)
                .param("reach", typed)
                .exchange()
                .getResponse();
    }

    private String subject() {
        return db.sql(
                        """
                        select subject from mail_out where recipient = :to
                        order by created_at desc limit 1
                        """)
                .param("to", mail)
                .query((row, _) -> row.getString("subject"))
                .single();
    }
}
