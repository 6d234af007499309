package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.idea.IdeaId;
import stellwand.people.MailAddress;
import stellwand.people.contacts.Contacts;
import stellwand.people.contacts.Correspondence;
import stellwand.people.contacts.Correspondence.Correspondent;
import stellwand.web.Networks;

/** Nobody is stuck who wants to confirm an address. */
class ConfirmationTest extends HouseWithReach {
    @Test
    void the_link_is_sent_again_and_then_the_first_one_does_not_leave_any_more() throws Exception {
        var code = writes("mail", mail);
        changes(code, mail);
        assertThat(lettersTo(mail)).as("the same address again").hasSize(1);
        var first = lettersTo(mail).getFirst();
        assertThat(seen(data(code), null)).contains("Link noch einmal schicken");

        assertThat(press(data(code) + "/link")).hasHeader("Location", data(code) + "?sent=true");

        assertThat(seen(data(code) + "?sent=true", null)).contains("Der Link ist unterwegs.");
        assertThat(lettersTo(mail)).singleElement().isNotEqualTo(first);
        confirms(mail);
        assertThat(seen(data(code), null)).doesNotContain("Noch nicht bestätigt");
    }

    @Test
    void that_a_link_must_be_pressed_stands_beside_the_field_and_on_the_own_page_until_it_was()
            throws Exception {
        assertThat(seen("/ideas/new", null)).contains("in unserer Mail bitte auf den Link");
        var code = writes("mail", mail);
        var own = "/ideas/own/" + code;

        assertThat(seen(own + "?arrived=yes", null))
                .contains("o…@e….org", "Bitte drücken Sie dort auf den Link", "Link noch einmal")
                .doesNotContain(mail);
        assertThat(press(data(code) + "/link", "own", "true"))
                .hasHeader("Location", own + "?arrived=link");
        assertThat(seen(own + "?arrived=link", null)).contains("Der Link ist unterwegs.");

        confirms(mail);
        assertThat(seen(own, null)).doesNotContain("Bitte drücken Sie", "Link noch einmal");
        assertThat(seen("/ideas/own/" + writesElse(), null)).doesNotContain("Bitte drücken Sie");
    }

    /** Without a way to hear back. */
    private String writesElse() {
        var answer =
                mvc.post()
                        .uri("/ideas/new")
                        .header("X-Forwarded-For", Networks.of(id))
                        .param("id", UUID.randomUUID().toString())
                        .param("text", "Ein Bus am Tag")
                        .exchange();
        return String.valueOf(answer.getResponse().getHeader("Location"))
                .replaceAll(".*/own/([0-9A-Z]{12}).*", "$1");
    }

    @Test
    void whoever_answers_from_elsewhere_confirms_nothing() {
        writes("mail", mail);
        var letters = house.getBean(Correspondence.class);
        var contact = house.getBean(Contacts.class).of(id, Intake.contributor(new IdeaId(id)));
        var who = new Correspondent(id, contact.orElseThrow().contributor());

        letters.answered(who, new MailAddress("other-" + mail));
        assertThat(isConfirmed()).isFalse();
        letters.answered(who, new MailAddress(mail));
        assertThat(isConfirmed()).isTrue();
    }

    @Test
    void where_our_mail_did_not_arrive_the_page_says_so_and_the_link_makes_it_good()
            throws Exception {
        var code = writes("mail", mail);
        confirms(mail);
        bounces(mail);
        staff(id, "sighting");
        assertThat(page("/staff/contacts")).contains(mail);
        assertThat(seen(data(code), null))
                .contains("Unsere letzte Mail kam dort nicht an", "Link noch einmal schicken")
                .doesNotContain("sobald es sie gibt", "Alles zeigen");
        assertThat(seen("/ideas/own/" + code, null)).contains("o…@e….org kam nicht an");

        press(data(code) + "/link");
        var again = lettersTo(mail).getLast().replaceAll("(?s).*(/ideas/mail/\\S+).*", "$1");
        assertThat(seen(again, null)).as("asks once more").contains("Ja, das ist meine Adresse");
        assertThat(page("/staff/contacts")).contains(mail);
        var pressed = Instant.now();
        mvc.post().uri(again).exchange();

        assertThat(seen(data(code), null))
                .contains("sobald es sie gibt")
                .doesNotContain("kam dort nicht an");
        assertThat(seen("/ideas/own/" + code, null)).doesNotContain("kam nicht an");
        assertThat(page("/staff/contacts")).doesNotContain(mail);
        house.getBean(News.class).tell(pressed, Instant.now().plusSeconds(60));
        assertThat(lettersTo(mail).getLast()).contains("Sie ist gesichtet");
    }

    @Test
    void the_same_address_typed_again_where_nothing_arrived_begins_anew() throws Exception {
        var code = writes("mail", mail);
        confirms(mail);
        bounces(mail);

        changes(code, mail);

        assertThat(lettersTo(mail)).singleElement().asString().contains("/ideas/mail/");
        assertThat(seen(data(code), null))
                .contains("Noch nicht bestätigt")
                .doesNotContain("kam dort nicht an");
        confirms(mail);
        assertThat(seen(data(code), null)).doesNotContain("Noch nicht bestätigt");
    }

    @Test
    void whoever_answers_from_where_nothing_arrived_is_reached_again() throws Exception {
        var code = writes("mail", mail);
        confirms(mail);
        bounces(mail);
        var who = new Correspondent(id, Intake.contributor(new IdeaId(id)));

        house.getBean(Correspondence.class).answered(who, new MailAddress("other-" + mail));
        assertThat(seen(data(code), null)).contains("kam dort nicht an");
        house.getBean(Correspondence.class).answered(who, new MailAddress(mail));
        assertThat(seen(data(code), null)).doesNotContain("kam dort nicht an");
    }

    private boolean isConfirmed() {
        return house.getBean(Contacts.class)
                .of(id, Intake.contributor(new IdeaId(id)))
                .orElseThrow()
                .confirmed();
    }

    @Test
    void it_is_sent_ten_times_a_day_at_most() {
        var code = writes("mail", mail);

        for (int n = 0; n < 10; n++) press(data(code) + "/link");

        assertThat(press(data(code) + "/link")).hasHeader("Location", data(code) + "?sent=false");
    }

    @Test
    void whoever_got_no_receipt_that_day_reads_so_and_asks_for_one() throws Exception {
        for (int n = 0; n < 10; n++) {
            mvc.post()
                    .uri("/ideas/new")
                    .header("X-Forwarded-For", Networks.any())
                    .param("id", UUID.randomUUID().toString())
                    .param("text", "Eine Uhr am Markt")
                    .param("mail", mail)
                    .exchange();
        }
        var code = writes("mail", mail);
        assertThat(lettersTo(mail)).hasSize(10);
        assertThat(seen(data(code), null))
                .contains("noch keine Quittung von uns")
                .doesNotContain("In unserer Quittung steht ein Link");

        press(data(code) + "/link");

        assertThat(lettersTo(mail)).hasSize(11).last().asString().contains(code, "/ideas/mail/");
        assertThat(seen(data(code), null)).contains("In unserer Quittung steht ein Link");
    }

    @Test
    void the_same_form_with_a_slip_mended_reaches_the_right_address() {
        writes("mail", "tippfeler-" + mail);
        var code = writes("mail", "tippfehler-" + mail);

        assertThat(lettersTo("tippfeler-" + mail)).isEmpty();
        assertThat(lettersTo("tippfehler-" + mail)).singleElement().asString().contains(code);
        writes("mail", "tippfehler-" + mail);
        assertThat(lettersTo("tippfehler-" + mail)).as("the same once more").hasSize(1);
    }

    @Test
    void an_address_that_was_confirmed_is_not_replaced_by_an_old_form() {
        writes("mail", mail);
        confirms(mail);

        writes("mail", "other-" + mail);

        assertThat(lettersTo("other-" + mail)).isEmpty();
        assertThat(count("select count(*) from contact where mail = '%s'".formatted(mail))).isOne();
    }
}
