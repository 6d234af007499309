package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.web.Networks;

/** What is new reaches whose idea it is: each once. */
class NewsTest extends HouseWithNews {

    @Test
    void whoever_confirmed_their_address_hears_once_how_it_stands() {
        writes("Ein Bus in der Nacht");
        confirms();
        staff(id, "sighting");

        tell();
        tell();

        assertThat(letters())
                .singleElement()
                .asString()
                .contains("Sie ist gesichtet", "/ideas/own/" + code);
    }

    @Test
    void whoever_got_thirty_letters_within_a_day_hears_of_more_when_it_is_over() {
        writes("Ein Bus in der Nacht");
        confirms();
        lettersOfToday(29);
        staff(id, "sighting");
        db.sql("update idea set changed_at = changed_at - interval '8 minutes' where id = :id")
                .param("id", id)
                .update();

        tell();
        assertThat(letters()).as("the receipt is one, too").isEmpty();

        db.sql(
                        "update contact_letter set sent_at = sent_at - interval '25 hours' where scope = :id")
                .param("id", id)
                .update();
        house.getBean(News.class).tellOfWhatWaited();
        house.getBean(News.class).tellOfWhatWaited();
        assertThat(letters()).singleElement().asString().contains("Sie ist gesichtet");
    }

    @Test
    void whoever_confirms_late_hears_what_was_new_before() {
        writes("Ein Bus in der Nacht");
        staff(id, "setting-aside", "reason", "Den gibt es schon: Linie 805.");

        tell();
        assertThat(letters()).as("to an address that may be a stranger's").isEmpty();

        confirms();
        tell();
        assertThat(letters())
                .singleElement()
                .asString()
                .contains("Der Grund: Den gibt es schon: Linie 805.");
    }

    @Test
    void what_was_pressed_by_mistake_and_taken_back_is_no_news() {
        writes("Ein Bus in der Nacht");
        confirms();
        staff(id, "sighting");
        staff(id, "undoing");

        tell();

        assertThat(letters()).isEmpty();
    }

    @Test
    void what_they_were_told_and_is_taken_back_they_are_told_too() {
        writes("Ein Bus in der Nacht");
        confirms();
        staff(id, "sighting");
        tell();
        staff(id, "undoing");

        tell();

        assertThat(letters()).hasSize(2).last().asString().contains("Sie wartet auf die Sichtung");
    }

    @Test
    void a_question_is_asked_by_mail_and_on_the_page_of_the_code_until_it_is_answered()
            throws Exception {
        writes("Ein Bus in der Nacht");
        confirms();
        assertThat(staff(id, "question", "question", "")).hasStatus(422);
        assertThat(staff(id, "question", "question", "An welcher Haltestelle?")).hasStatus(302);
        assertThat(desk(id)).contains("Rückfrage offen");

        tell();
        assertThat(letters())
                .singleElement()
                .asString()
                .contains("Wir haben eine Frage an Sie", "An welcher Haltestelle?")
                .doesNotContain("gesichtet");
        assertThat(
                        db.sql("select subject from mail_out where recipient = :mail")
                                .param("mail", mail)
                                .query(String.class)
                                .list())
                .contains("Eine Frage zu Ihrer Nachricht (Nummer %d)".formatted(number(id)));
        assertThat(page("/ideas/own/" + code)).contains("An welcher Haltestelle?");

        assertThat(answers("Am Klinikum")).hasStatus(302);
        assertThat(page("/ideas/own/" + code))
                .as("asked no more, and there to be read")
                .contains("An welcher Haltestelle?", "Am Klinikum")
                .doesNotContain("Wir haben eine Frage an Sie");
        assertThat(page("/staff/ideas/" + id)).contains("An welcher Haltestelle?", "Am Klinikum");
        tell();
        assertThat(letters()).hasSize(1);
        assertThat(page("/ideas?q=haltestelle")).doesNotContain("An welcher Haltestelle?");
    }

    @Test
    void a_question_is_put_by_people_to_whoever_wants_to_be_called() throws Exception {
        sendWith("number", "0211 8991");
        staff(id, "question", "question", "An welcher Haltestelle?");

        assertThat(page("/staff/contacts")).contains("Rückfrage stellen", "+492118991");
    }

    @Test
    void whoever_wrote_several_ideas_hears_their_numbers_and_of_each_what_becomes_of_it() {
        writes("Ein Bus in der Nacht. Eine Bank am Platz.");
        confirms();
        staff(id, "parts", "words", "Ein Bus in der Nacht.\n\nEine Bank am Platz.");
        tell();
        assertThat(letters()).singleElement().asString().contains("mehrere Ideen");

        var bench =
                db.sql("select id from idea where whole = :id order by number desc limit 1")
                        .param("id", id)
                        .query(UUID.class)
                        .single();
        staff(bench, "setting-aside", "reason", "Dort stehen vier.");
        tell();

        assertThat(letters()).hasSize(2).last().asString().contains("Dort stehen vier.");
    }

    @Test
    void who_joined_a_part_and_confirms_late_hears_what_was_new_meanwhile() {
        writes("Ein Bus in der Nacht. Eine Bank am Platz.");
        staff(id, "parts", "words", "Ein Bus in der Nacht.\n\nEine Bank am Platz.");
        var part =
                db.sql("select id from idea where whole = :id order by number limit 1")
                        .param("id", id)
                        .query(UUID.class)
                        .single();
        staff(part, "sighting");
        var omar = "omar-%s@example.org".formatted(id);
        mvc.post()
                .uri("/ideas/new")
                .header("X-Forwarded-For", Networks.of(id))
                .param("id", UUID.randomUUID().toString())
                .param("text", "Ich auch")
                .param("mail", omar)
                .param("same", String.valueOf(number(part)))
                .exchange();
        staff(part, "undoing");
        staff(part, "setting-aside", "reason", "Den gibt es schon.");
        var confirmed = Instant.now();
        mvc.post().uri(link(lettersTo(omar).getFirst())).exchange();

        house.getBean(News.class).tell(confirmed, Instant.now().plusSeconds(60));

        assertThat(lettersTo(omar)).hasSize(2).last().asString().contains("Den gibt es schon.");
    }

    @Test
    void nothing_is_asked_where_nothing_is_open_any_more() {
        writes("Ein Bus in der Nacht");
        staff(id, "setting-aside", "reason", "Den gibt es schon.");

        assertThat(staff(id, "question", "question", "An welcher Haltestelle?")).hasStatus(409);
    }

    private MvcTestResult answers(String words) {
        return mvc.post()
                .uri("/ideas/own/%s/message".formatted(code))
                .header("X-Forwarded-For", Networks.of(id))
                .param("id", UUID.randomUUID().toString())
                .param("words", words)
                .exchange();
    }
}
