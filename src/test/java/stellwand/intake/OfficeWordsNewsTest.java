package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the office makes of somebody's words is a change of substance: all of them hear of it. */
class OfficeWordsNewsTest extends HouseWithNews {
    @Test
    void that_the_office_put_it_otherwise_every_contributor_hears_once() {
        writes("Ein Bus in der Nacht");
        confirms();
        staff(id, "sighting");
        var omar = joins(id);
        tell();
        int before = lettersTo(omar).size();
        assertThat(letters()).hasSize(1);

        staff(id, "wording", "words", "Ein Nachtbus vom Bahnhof", "language", "de");
        tell();
        tell();

        assertThat(letters()).hasSize(2).last().asString().contains("Vom Amt umgeschrieben");
        assertThat(lettersTo(omar))
                .hasSize(before + 1)
                .last()
                .asString()
                .contains("Vom Amt umgeschrieben");
    }

    @Test
    void also_when_the_sighting_that_came_with_it_was_taken_back() {
        writes("Ein Bus in der Nacht");
        confirms();
        staff(id, "wording", "words", "Ein Nachtbus vom Bahnhof", "language", "de");
        staff(id, "sighting");
        staff(id, "undoing");

        tell();

        assertThat(letters()).singleElement().asString().contains("Vom Amt umgeschrieben");
    }

    @Test
    void what_its_author_put_otherwise_is_no_news_nor_that_the_office_took_it_over() {
        writes("Ein Bus in der Nacht");
        confirms();
        corrects("Ein Bus bis in die Nacht");
        tell();
        assertThat(letters()).isEmpty();
        staff(id, "sighting");
        tell();
        corrects("Ein Bus bis in die tiefe Nacht");

        assertThat(staff(id, "adoption", "at", lastEvent())).hasStatus(302);
        tell();

        assertThat(letters()).hasSize(1);
    }

    private void corrects(String words) {
        mvc.post()
                .uri("/ideas/own/%s/data/wording".formatted(code))
                .param("id", UUID.randomUUID().toString())
                .param("words", words)
                .exchange();
    }

    private String lastEvent() {
        return db.sql("select max(seq)::text from event where stream = :id")
                .param("id", id)
                .query((row, _) -> row.getString(1))
                .single();
    }
}
