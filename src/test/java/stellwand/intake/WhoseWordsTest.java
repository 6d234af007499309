package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Words of the office do not look like those of whoever came with the idea. */
class WhoseWordsTest extends HouseWithIdeas {
    private final UUID idea = Wishes.idea();

    @Test
    void what_the_office_wrote_more_clearly_says_so_and_shows_the_original() throws Exception {
        sent(idea, "Laterne da hinten kaputt immer");
        words("Die Laterne am Ende der Straße ist oft kaputt", "de");
        staff(idea, "sighting");

        assertThat(everybody())
                .contains("Vom Amt umgeschrieben", "Im Original (Deutsch)")
                .contains("Laterne da hinten kaputt immer", "way__step--REWORDED")
                .doesNotContain("Wie sie ankam");
    }

    @Test
    void what_the_office_translated_says_from_which_language() throws Exception {
        mvc.post()
                .uri("/staff/counter")
                .header("Cookie", organiser)
                .param("id", idea.toString())
                .param("kind", "IDEA")
                .param("way", "COUNTER")
                .param("language", "tr")
                .param("words", "Parkta daha fazla lamba")
                .exchange();
        words("Mehr Lampen im Park", "de");
        staff(idea, "sighting");

        assertThat(everybody())
                .contains("Vom Amt übersetzt aus: Türkisch", "Im Original (Türkisch)")
                .contains("Parkta daha fazla lamba", "way__step--WORDS_TRANSLATED");
    }

    @Test
    void what_its_author_corrected_is_no_word_of_the_office_also_taken_over() throws Exception {
        var code = sent(idea, "Eine Lamppe am Tor");
        corrects(code, "Eine Lampe am Tor");
        staff(idea, "sighting");
        assertThat(everybody())
                .contains("Eine Lampe am Tor", "Wie sie ankam")
                .doesNotContain("Vom Amt", "REWORDED");

        corrects(code, "Zwei Lampen am Tor");
        var last =
                db.sql("select max(seq)::text from event where stream = :id")
                        .param("id", idea)
                        .query((row, _) -> row.getString(1))
                        .single();
        staff(idea, "adoption", "at", last);
        assertThat(everybody())
                .contains("Zwei Lampen am Tor")
                .doesNotContain("Vom Amt", "REWORDED");
    }

    @Test
    void a_hidden_original_is_not_shown_but_the_office_is_named() throws Exception {
        sent(idea, "Die Lampe von Frau Unbequem");
        staff(idea, "wording", "words", "Eine Lampe", "language", "de", "hidesOriginal", "true");
        staff(idea, "sighting");

        assertThat(everybody()).contains("Vom Amt umgeschrieben").doesNotContain("Unbequem");
    }

    private void words(String words, String language) {
        staff(idea, "wording", "words", words, "language", language);
    }

    private void corrects(String code, String words) {
        mvc.post()
                .uri("/ideas/own/%s/data/wording".formatted(code))
                .param("id", UUID.randomUUID().toString())
                .param("words", words)
                .exchange();
    }

    private String everybody() throws Exception {
        return page("/ideas/" + number(idea), "");
    }
}
