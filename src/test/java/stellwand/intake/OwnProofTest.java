package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.mailbox.Bounces;

/** The code alone says little of whom it belongs to; what we sent them says all. */
class OwnProofTest extends HouseWithReach {
    @Test
    void a_slip_that_lies_about_tells_neither_name_nor_number_nor_address() throws Exception {
        var code = writes("back", "LETTER", "name", "Leyla Kaya", "postal", "Markt 1\n40213 Stadt");

        for (var path : new String[] {data(code), data(code) + "/export"}) {
            assertThat(seen(path, null)).contains("L. K.").doesNotContain("Leyla", "Kaya", "Markt");
        }
        assertThat(seen(data(code), null)).contains("Ganz sagt es Ihnen das Amt.");
        assertThat(seen(data(code) + "/export", null)).contains("\"masked\":true");
    }

    @Test
    void the_link_of_the_receipt_shows_everything_also_in_the_file() throws Exception {
        var code = writes("mail", mail);
        assertThat(seen(data(code), null)).doesNotContain(mail).contains("o…@e….org");

        var proof = follow(lettersTo(mail).getFirst());

        assertThat(proof.getPath()).isEqualTo("/ideas/own/" + code);
        assertThat(proof.getMaxAge()).as("until the browser is closed").isEqualTo(-1);
        assertThat(seen(data(code), proof)).contains(mail).doesNotContain("o…@");
        assertThat(seen(data(code) + "/export", proof)).contains(mail).doesNotContain("masked");
    }

    @Test
    void it_shows_nothing_any_more_once_the_address_is_another_one() throws Exception {
        var code = writes("mail", mail);
        var proof = follow(lettersTo(mail).getFirst());

        changes(code, "new-" + mail);

        assertThat(seen(data(code), proof)).doesNotContain("new-" + mail).contains("n…@e….org");
    }

    @Test
    void to_a_confirmed_address_the_link_is_sent_ten_times_a_day_at_most() throws Exception {
        var code = writes("mail", mail);
        assertThat(seen(data(code), null)).doesNotContain("Alles zeigen");
        confirms(mail);
        assertThat(seen(data(code), null)).contains("Alles zeigen: Link an meine Adresse schicken");

        assertThat(press(data(code) + "/link"))
                .hasStatus(302)
                .hasHeader("Location", data(code) + "?sent=true");

        var letter = lettersTo(mail).getLast();
        assertThat(letter).contains("alles, was wir von Ihnen haben", data(code) + "/p/");
        assertThat(seen(data(code), follow(letter))).contains(mail);
        for (int n = 0; n < 9; n++) press(data(code) + "/link");
        assertThat(press(data(code) + "/link")).hasHeader("Location", data(code) + "?sent=false");
        assertThat(lettersTo(mail)).hasSize(11);
        assertThat(seen(data(code) + "?sent=false", null)).contains("versuchen Sie es morgen");
    }

    @Test
    void whoever_is_called_gets_no_link() throws Exception {
        var code = writes("number", "0211 8991");

        assertThat(seen(data(code), null)).contains("+49 … 91").doesNotContain("Alles zeigen");
        assertThat(press(data(code) + "/link")).hasHeader("Location", data(code) + "?sent=false");
    }

    @Test
    void a_confirmed_address_hears_that_news_go_elsewhere_and_not_where() throws Exception {
        var code = writes("mail", mail);
        confirms(mail);

        changes(code, "new-" + mail);
        changes(code, "newer-" + mail);

        assertThat(lettersTo(mail))
                .singleElement()
                .asString()
                .contains("An diese Adresse schicken wir nichts mehr", "antworten Sie")
                .doesNotContain("new-", "newer-", code);
        assertThat(lettersTo("newer-" + mail)).as("the receipt").hasSize(1);
    }

    @Test
    void ten_times_a_day_one_code_changes_where_we_write_and_no_more() throws Exception {
        var code = writes("mail", mail);
        for (int n = 0; n < 10; n++) {
            assertThat(changes(code, n + "-" + mail)).hasStatus(302);
            assertThat(changes(code, n + "-" + mail)).as("the same again").hasStatus(302);
        }

        assertThat(changes(code, "stranger-" + mail))
                .hasStatus(429)
                .bodyText()
                .contains("heute schon oft geändert", "stranger-" + mail);
        assertThat(lettersTo("stranger-" + mail)).isEmpty();
        assertThat(seen(data(code), null)).contains("9…@e….org");
    }

    @Test
    void from_one_network_address_no_more_letters_are_asked_for_than_ideas_come() {
        var code = writes("mail", mail);
        for (int n = 0; n < 60; n++) press(data(code) + "/link");

        assertThat(press(data(code) + "/link")).hasStatus(429);
        assertThat(changes(code, "new-" + mail))
                .hasStatus(429)
                .bodyText()
                .contains("Von hier kommen gerade sehr viele Ideen", "new-" + mail);
        assertThat(lettersTo("new-" + mail)).isEmpty();
    }

    @Test
    void an_old_address_that_is_closed_says_nothing_of_the_new_one() {
        var code = writes("mail", mail);
        confirms(mail);
        changes(code, "new-" + mail);
        var parting =
                db.sql("select message_id from mail_out where recipient = :to")
                        .param("to", mail)
                        .query(String.class)
                        .single();

        house.getBean(Bounces.class).bounced(parting, "5.1.1");

        assertThat(
                        count(
                                "select count(*) from contact where bounced is not null and mail like '%' || '"
                                        + mail
                                        + "'"))
                .isZero();
        assertThat(lettersTo(mail)).isEmpty();
    }

    @Test
    void an_address_that_nobody_confirmed_hears_nothing_when_it_is_corrected() {
        var code = writes("mail", mail);

        changes(code, "new-" + mail);

        assertThat(lettersTo(mail)).isEmpty();
    }

    @Test
    void what_is_typed_with_the_code_alone_changes_the_contact_as_before() throws Exception {
        var code = writes("back", "LETTER", "name", "Leyla Kaya", "postal", "Markt 1");

        assertThat(press(data(code) + "/contact", "back", "LETTER", "name", "Leyla"))
                .hasStatus(422)
                .bodyText()
                .doesNotContain("Markt");
        assertThat(press(data(code) + "/contact", "back", "CALL", "number", "0211 8991"))
                .hasStatus(302);
        assertThat(seen("/ideas/own/" + code + "/p/" + "A".repeat(20), null)).isEmpty();
        assertThat(mvc.get().uri("/ideas/own/%s/p/%s".formatted(code, UUID.randomUUID())))
                .hasStatus(404);
    }
}
