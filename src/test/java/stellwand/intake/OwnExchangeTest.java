package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.web.Networks;

/** On one's own pages an answer stands with its question, and a part with its words. */
class OwnExchangeTest extends HouseWithIdeas {
    private final UUID idea = Wishes.idea();

    @Test
    void an_answer_stands_with_its_question_and_nobody_elses() throws Exception {
        var code = sent(idea, "Ein Pavillon im Rosengarten");
        staff(idea, "question", "question", "In welchem Rosengarten?");
        sends(code, "message", "Im alten Rosengarten");
        sends(code, "message", "Mit Dach, bitte");

        assertThat(own(code))
                .contains(
                        "Was wir Sie gefragt haben",
                        "In welchem Rosengarten?",
                        "Im alten Rosengarten")
                .doesNotContain("Mit Dach");
        assertThat(own(code + "/data"))
                .contains("In welchem Rosengarten?", "Im alten Rosengarten", "Mit Dach, bitte");

        staff(idea, "sighting");
        var joined =
                mvc.post()
                        .uri("/ideas/%d/contributors".formatted(number(idea)))
                        .param("id", UUID.randomUUID().toString())
                        .exchange()
                        .getResponse()
                        .getHeader("Location");
        assertThat(page(String.valueOf(joined), ""))
                .contains("auch Ihre")
                .doesNotContain("In welchem", "Im alten");
    }

    @Test
    void the_ideas_that_were_in_a_text_stand_there_with_their_words() throws Exception {
        var code = sent(idea, "Ein Pavillon. Und ein Springbrunnen.");
        staff(idea, "parts", "words", "Ein Pavillon am Weg\n\nEin Springbrunnen am Weg");

        assertThat(own(code)).contains("Ein Pavillon am Weg", "Ein Springbrunnen am Weg");
    }

    @Test
    void after_correcting_one_reads_that_it_is_saved() throws Exception {
        var code = sent(idea, "Ein Pavilon am See");
        assertThat(page(sends(code, "data/wording", "Ein Pavillon am See"), ""))
                .contains("Gespeichert. So ist jetzt der Text.");
        staff(idea, "sighting");
        assertThat(page(sends(code, "data/wording", "Zwei Pavillons am See"), ""))
                .contains("Gespeichert. Wir lesen");
        assertThat(own(code + "/data")).doesNotContain("Gespeichert");
    }

    private String sends(String code, String what, String words) {
        var answer =
                mvc.post()
                        .uri("/ideas/own/%s/%s".formatted(code, what))
                        .header("X-Forwarded-For", Networks.of(idea))
                        .param("id", UUID.randomUUID().toString())
                        .param("words", words)
                        .exchange();
        assertThat(answer).hasStatus(302);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    private String own(String path) throws Exception {
        return page("/ideas/own/" + path, "");
    }
}
