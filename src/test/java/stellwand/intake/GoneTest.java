package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The number of an idea that everybody could see stays when it is erased, and says so. */
class GoneTest extends HouseWithIdeas {
    private final UUID idea = Wishes.idea();

    @Test
    void what_was_public_says_that_it_was_erased_and_nothing_else() throws Exception {
        var code = sent(idea, "Ein Karussell im Ehrenhof");
        staff(idea, "sighting");
        erase(code);

        var path = "/ideas/" + number(idea);
        assertThat(mvc.get().uri(path)).hasStatus(410);
        assertThat(page(path, ""))
                .contains("Idee %d wurde gelöscht. Das wollte".formatted(number(idea)))
                .contains("href=\"/ideas\"")
                .doesNotContain("Karussell", code, "Formular");
        var forPrograms = mvc.get().uri("/api/ideas/" + idea).exchange();
        assertThat(forPrograms).hasStatus(410);
        assertThat(forPrograms).bodyText().contains("idea.IDEA_IS_ERASED");
    }

    @Test
    void its_parts_say_so_too_and_not_that_their_author_asked() throws Exception {
        var code = sent(idea, "Ein Karussell. Ein Riesenrad.");
        staff(idea, "parts", "words", "Ein Karussell\n\nEin Riesenrad");
        var part =
                db.sql("select id from idea where whole = :id order by number limit 1")
                        .param("id", idea)
                        .query(UUID.class)
                        .single();
        staff(part, "sighting");
        erase(code);

        assertThat(mvc.get().uri("/ideas/" + number(part))).hasStatus(410);
        assertThat(page("/ideas/" + number(part), ""))
                .contains("Idee %d wurde gelöscht.".formatted(number(part)))
                .doesNotContain("Das wollte");
    }

    @Test
    void of_what_was_not_public_nobody_learns_that_it_was_there() throws Exception {
        var code = sent(idea, "Ein Karussell im Keller");
        erase(code);

        assertThat(mvc.get().uri("/ideas/" + number(idea))).hasStatus(404);
        assertThat(mvc.get().uri("/api/ideas/" + idea)).hasStatus(404);
    }

    @Test
    void where_there_is_nothing_the_page_leads_to_the_list_and_to_ones_own() throws Exception {
        assertThat(page("/ideas/999999999", ""))
                .contains("href=\"/ideas\"", "href=\"/ideas/own\"", "Rückmeldecode öffnen");
    }

    private void erase(String code) {
        mvc.post()
                .uri("/ideas/own/" + code + "/erasure")
                .param("id", UUID.randomUUID().toString())
                .exchange();
    }
}
