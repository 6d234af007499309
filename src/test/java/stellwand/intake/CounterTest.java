package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody stands at the counter or telephones. */
class CounterTest extends HouseWithIdeas {
    @Test
    void at_the_counter_a_number_is_enough_and_nothing_is_too() {
        var id = UUID.randomUUID();
        counter(id, "number", "0211 8991");
        counter(UUID.randomUUID(), "number", "");

        assertThat(
                        db.sql(
                                        "select way || ' ' || number || ' ' || language from contact"
                                                + " where scope = :id")
                                .param("id", id)
                                .query(String.class)
                                .single())
                .isEqualTo("CALL +492118991 ar");
    }

    /** "tr" is a language that the house does not write. */
    @Test
    void whoever_is_called_back_is_called_in_their_own_language() {
        var id = UUID.randomUUID();
        counter(id, "tr", "number", "0211 8992");

        assertThat(
                        db.sql("select language from contact where scope = :id")
                                .param("id", id)
                                .query(String.class)
                                .single())
                .isEqualTo("tr");
        assertThat(mvc.get().uri("/staff/contacts").header("Cookie", organiser))
                .bodyText()
                .contains("auf Türkisch");
    }

    private void counter(UUID id, String field, String value) {
        counter(id, "ar", field, value);
    }

    private void counter(UUID id, String language, String field, String value) {
        var answer =
                mvc.post()
                        .uri("/staff/counter")
                        .header("Cookie", organiser)
                        .param("id", id.toString())
                        .param("kind", "QUESTION")
                        .param("way", "TELEPHONE")
                        .param("language", language)
                        .param("words", "متى يفتح المكتب؟ " + id)
                        .param(field, value);
        assertThat(answer).hasStatus(302);
    }
}
