package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.journal.Forgetting;
import stellwand.people.contacts.Correspondence;

/** While no mail server answers, letters wait: not for ever, and not for whoever is not there. */
class TakenBackLettersTest extends HouseWithReach {
    @Test
    void the_code_does_not_go_to_a_mistyped_address_that_was_corrected() {
        var code = writes("kind", "PERSONAL", "mail", "wrong-" + mail);
        assertThat(lettersTo("wrong-" + mail)).hasSize(1);

        changes(code, mail);

        assertThat(lettersTo("wrong-" + mail)).isEmpty();
        assertThat(lettersTo(mail)).singleElement().asString().contains(code);
    }

    @Test
    void nothing_goes_to_an_address_that_was_erased_and_nothing_knows_it_any_more() {
        var code = writes("mail", mail);

        press(data(code) + "/contact/erasure");

        assertNothingKnows(mail);
    }

    @Test
    void nothing_goes_out_of_an_idea_that_was_erased() {
        var code = writes("mail", mail);
        confirms(mail);
        staff(id, "question", "question", "An welcher Haltestelle?");
        house.getBean(News.class).tell(Instant.EPOCH, Instant.now().plusSeconds(60));
        assertThat(lettersTo(mail)).hasSize(2);

        press("/ideas/own/" + code + "/erasure", "id", UUID.randomUUID().toString());

        assertNothingKnows(mail);
    }

    @Test
    void what_could_not_be_delivered_is_not_kept_longer_than_the_contact() {
        var code = writes("mail", mail);
        db.sql(
                        """
                        update mail_out set failed_at = now(), failure = 'REFUSED', body = null,
                            subject = null, last_error = '550 No such user'
                        where recipient = :to
                        """)
                .param("to", mail)
                .update();

        changes(code, "new-" + mail);

        assertThat(count("select count(*) from mail_out where recipient = '%s'".formatted(mail)))
                .isZero();
    }

    @Test
    void what_an_older_copy_of_the_database_brings_back_goes_again() {
        writes("mail", mail);
        var row =
                db.sql("select id from contact where scope = :id")
                        .param("id", id)
                        .query(UUID.class)
                        .single();

        house.getBean(Forgetting.class).forget(List.of(row));

        assertNothingKnows(mail);
    }

    @Test
    void an_answer_to_what_was_sent_is_known_as_long_as_the_contact_is() {
        writes("mail", mail);
        var letter =
                db.sql("select message_id from mail_out where recipient = :to")
                        .param("to", mail)
                        .query(String.class)
                        .single();
        db.sql(
                        """
                        update mail_out set sent_at = now(), recipient = null, body = null,
                            subject = null
                        where message_id = :it
                        """)
                .param("it", letter)
                .update();

        assertThat(house.getBean(Correspondence.class).byLetters(List.of(letter)))
                .map(Correspondence.Correspondent::about)
                .contains(id);
    }

    private void assertNothingKnows(String address) {
        assertThat(count("select count(*) from contact where mail = '%s'".formatted(address)))
                .isZero();
        assertThat(count("select count(*) from mail_out where recipient = '%s'".formatted(address)))
                .isZero();
    }
}
