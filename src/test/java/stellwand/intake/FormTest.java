package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.people.ReplyCode;

/** An idea by form, and what its sender sees of it. */
class FormTest extends HouseWithIdeas {
    @Test
    void whoever_sends_an_idea_is_led_to_its_number_and_code() throws Exception {
        var id = Wishes.idea();
        var code = sent(id, "Ein Bus in der Nacht");

        var own = mvc.get().uri("/ideas/own/" + code + "?arrived=yes").exchange();
        assertThat(own).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(own)
                .bodyText()
                .contains("Ihre Idee " + number(id), "Ein Bus in der Nacht", "ist angekommen")
                .contains(code.substring(0, 4) + "-" + code.substring(4, 8));
    }

    @Test
    void the_same_once_more_is_the_same_idea() {
        var id = Wishes.idea();

        assertThat(sent(id, "Ein Bus in der Nacht")).isEqualTo(sent(id, "Ein Bus in der Nacht"));
        assertThat(db.sql("select count(*) from idea where id = :id").param("id", id))
                .extracting(it -> it.query(Integer.class).single())
                .isEqualTo(1);
    }

    /** Anybody reads them at /api/ideas: with them the code must not come a second time. */
    @Test
    void the_words_and_the_public_id_of_an_idea_lead_nobody_to_its_code() {
        var id = Wishes.idea();
        var code = sent(id, "Ein Bus am Feiertag");
        staff(id, "sighting");

        var again =
                mvc.post()
                        .uri("/ideas/new")
                        .param("id", id.toString())
                        .param("text", "Ein Bus am Feiertag")
                        .param("kind", "IDEA")
                        .exchange();
        assertThat(again).hasStatus(302);
        assertThat(again.getResponse().getHeader("Location")).doesNotContain(code);
    }

    @Test
    void another_text_under_the_same_id_comes_back_to_be_sent_as_an_idea_of_its_own() {
        var id = Wishes.idea();
        sent(id, "Ein Bus in der Nacht");

        var again = send(id, "Und einer am Morgen", "IDEA");
        assertThat(again).hasStatus(422).bodyText().contains("Und einer am Morgen");
        assertThat(again).bodyText().doesNotContain(Wishes.of(id));
    }

    @Test
    void ten_receipts_a_day_go_to_one_address_and_every_idea_is_kept() {
        for (int n = 0; n < 12; n++) {
            var answer =
                    mvc.post()
                            .uri("/ideas/new")
                            .header("X-Forwarded-For", "203.0.113.%d".formatted(n))
                            .param("id", UUID.randomUUID().toString())
                            .param("text", "Eine Uhr am Markt")
                            .param("mail", "viel@example.org");
            assertThat(answer).hasStatus(302);
        }
        assertThat(count("select count(*) from mail_out where recipient = 'viel@example.org'"))
                .isEqualTo(10);
        assertThat(count("select count(*) from contact where mail = 'viel@example.org'"))
                .isEqualTo(12);
    }

    private int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }

    @Test
    void an_empty_and_an_endless_text_come_back_with_what_to_do() {
        assertThat(send(Wishes.idea(), " \u200b ", "IDEA"))
                .hasStatus(422)
                .bodyText()
                .contains("Das Feld ist noch leer.");
        assertThat(send(Wishes.idea(), "<b>" + "ä".repeat(2000), "QUESTION"))
                .hasStatus(422)
                .bodyText()
                .contains("Höchstens 2000 Zeichen", "&lt;b&gt;ää");
    }

    @Test
    void what_is_refused_or_comes_twice_leaves_no_gap_in_the_numbers() {
        var id = Wishes.idea();
        sent(id, "Ein Brunnen am Rathaus");
        int drawn = count("select last_value from idea_number");

        send(Wishes.idea(), "", "IDEA");
        send(Wishes.idea(), "x".repeat(2_001), "IDEA");
        sent(id, "Ein Brunnen am Rathaus");
        send(id, "Zwei Brunnen am Rathaus", "IDEA");

        assertThat(count("select last_value from idea_number")).isEqualTo(drawn);
    }

    @Test
    void a_field_that_people_do_not_see_gives_robots_away() {
        var id = Wishes.idea();
        var answer =
                mvc.post()
                        .uri("/ideas/new")
                        .param("id", Wishes.of(id))
                        .param("text", "Buy now")
                        .param("homepage", "http://spam.example");

        assertThat(answer).hasStatus(422).bodyText().contains("leer bleiben muss");
        assertThat(db.sql("select count(*) from idea where id = :id").param("id", id))
                .extracting(it -> it.query(Integer.class).single())
                .isEqualTo(0);
    }

    @Test
    void before_somebody_has_looked_it_is_nowhere_in_public() throws Exception {
        var id = Wishes.idea();
        sent(id, "Wasserspielplatz am Hafen");

        assertThat(page("/ideas?q=Wasserspielplatz")).doesNotContain("am Hafen");
        assertThat(page("/ideas.csv")).doesNotContain("am Hafen");
        assertThat(page("/ideas.atom")).doesNotContain("am Hafen");
        assertThat(page("/api/ideas")).doesNotContain("am Hafen");
        assertThat(mvc.get().uri("/ideas/" + number(id))).hasStatus(404);
        assertThat(mvc.get().uri("/api/ideas/" + id)).hasStatus(404);
    }

    @Test
    void a_wrong_code_is_told_kindly() {
        assertThat(mvc.get().uri("/ideas/own/000000000001"))
                .hasStatus(404)
                .bodyText()
                .contains("Ein Zeichen ist verlesen", "value=\"000000000001\"");
        assertThat(mvc.get().uri("/ideas/own/" + ReplyCode.of(4711).letters()))
                .hasStatus(404)
                .bodyText()
                .contains("gibt es bei uns nicht");
        assertThat(mvc.post().uri("/ideas/own").param("code", "Hallo"))
                .hasStatus(404)
                .bodyText()
                .contains("hat zwölf Zeichen", "value=\"Hallo\"");
    }

    @Test
    void a_link_of_ours_is_as_good_as_its_code() {
        var code = ReplyCode.of(4711).letters();
        assertThat(mvc.post().uri("/ideas/own").param("code", "http://a.example/c/" + code))
                .hasStatus(302)
                .hasHeader("Location", "/c/" + code);
    }

    @Test
    void a_text_is_kept_in_the_language_in_which_it_was_written() {
        var turkish = Wishes.idea();
        sent(
                turkish,
                "Mahallemizde çocuklar için daha fazla oyun alanı ve gölgelik olsa çok iyi olurdu.");
        var brief = Wishes.idea();
        sent(brief, "Bus alle 10 Min");
        var arabic = Wishes.idea();
        sent(arabic, "حافلة في الليل إلى وسط المدينة");

        assertThat(language(turkish)).isEqualTo("tr");
        assertThat(language(brief)).as("too little to tell").isEqualTo("de");
        assertThat(language(arabic)).isEqualTo("ar");
    }

    private String language(UUID idea) {
        return db.sql("select language from idea where id = :id")
                .param("id", idea)
                .query(String.class)
                .single();
    }

    @Test
    void what_people_read_on_privacy_is_kept_also_when_the_form_does_not_say_it() {
        var id = Wishes.idea();
        sent(id, "Ein Zebrastreifen vor der Bücherei");
        assertThat(
                        db.sql(
                                        "select note || '/' || version from privacy_note_shown where scope = :id")
                                .param("id", id)
                                .query(String.class)
                                .list())
                .containsExactly("CONTRIBUTION/1");
    }

    @Test
    void the_field_for_every_code_leads_there_too() {
        var code = sent(Wishes.idea(), "Ein Bus in der Nacht");

        assertThat(mvc.get().uri("/c/" + code))
                .hasStatus(302)
                .hasHeader("Location", "/ideas/own/" + code);
    }

    @Test
    void erased_nothing_of_the_words_is_left_but_the_number() throws Exception {
        var id = Wishes.idea();
        var code = sent(id, "Mein Name ist Geheimnis");
        staff(id, "wording", "words", "Jemand heißt Geheimnis", "language", "de");
        staff(id, "sighting");
        assertThat(page("/ideas?q=Geheimnis")).contains("Jemand heißt Geheimnis");

        assertThat(mvc.get().uri("/ideas/own/" + code + "/erasure")).hasStatusOk();
        var erased =
                mvc.post()
                        .uri("/ideas/own/" + code + "/erasure")
                        .param("id", UUID.randomUUID().toString());
        assertThat(erased).hasStatus(302);

        assertThat(page("/ideas/own/" + code)).contains("wurde gelöscht").doesNotContain("Geheim");
        assertThat(page("/ideas")).doesNotContain("Geheimnis");
        assertThat(db.sql("select count(*) from content where text like '%Geheimnis%'"))
                .extracting(it -> it.query(Integer.class).single())
                .isEqualTo(0);
        assertThat(db.sql("select terms from idea where id = :id").param("id", id))
                .extracting(it -> it.query(String.class).single())
                .isEqualTo("{}");
    }
}
