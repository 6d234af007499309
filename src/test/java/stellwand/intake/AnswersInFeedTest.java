package stellwand.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** Who follows the feed of answers reads there what came out, and why. */
class AnswersInFeedTest extends HouseWithUnits {
    @Test
    void an_entry_holds_the_answer_beside_the_idea_each_in_its_language() throws Exception {
        var idea = examined(words);
        says(
                organiser,
                idea,
                "answer",
                Map.of(
                        "result",
                        "WITH_CONDITIONS",
                        "language",
                        "ar",
                        "words",
                        "نعم <ولكن>\nفي الخريف"));

        var entry = entry(idea);
        assertThat(entry)
                .contains("<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">")
                .contains("dir=\"ltr\">" + words + "</p>")
                .contains("umsetzbar unter Bedingungen</h2>")
                .contains(
                        "<p xml:lang=\"ar\" lang=\"ar\" dir=\"rtl\">نعم &lt;ولكن&gt;<br/>في الخريف</p>")
                .contains("#result\" term=\"with-conditions\"");
    }

    @Test
    void a_changed_answer_takes_the_place_of_the_former_one() throws Exception {
        var idea = examined(words);
        answers(idea, "FEASIBLE", "Ab Mai fährt der Bus.");
        var other =
                Map.of(
                        "result", "NOT_NOW",
                        "language", "de",
                        "words", "Erst im Herbst.",
                        "why", "Es fehlen Fahrer.");
        assertThat(says(organiser, idea, "answer/change", other)).hasStatus(302);

        assertThat(entry(idea))
                .contains("zurzeit nicht umsetzbar", "Erst im Herbst.")
                .doesNotContain("Ab Mai");
    }

    @Test
    void what_is_not_answered_has_its_own_words_alone() throws Exception {
        assertThat(entry(examined(words))).contains("<content>" + words + "</content>");
    }

    @Test
    void once_the_idea_is_erased_nothing_of_the_answer_is_left() throws Exception {
        var idea = Wishes.idea();
        var code = sent(idea, words);
        staff(idea, "sighting");
        var answer = "Ab Mai fährt der Bus " + idea;
        answers(idea, "FEASIBLE", answer);
        assertThat(feed()).contains(answer);

        mvc.post()
                .uri("/ideas/own/%s/erasure".formatted(code))
                .param("id", UUID.randomUUID().toString())
                .exchange();

        assertThat(feed()).doesNotContain(answer);
    }

    private String entry(UUID idea) throws Exception {
        var feed = feed();
        return feed.substring(feed.indexOf("urn:uuid:" + idea)).split("</entry>", 2)[0];
    }

    /** Programs can read it. */
    private String feed() throws Exception {
        var bytes =
                mvc.get()
                        .uri("/ideas.atom?sort=changed")
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray();
        DocumentBuilderFactory.newNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes));
        return new String(bytes, UTF_8);
    }
}
