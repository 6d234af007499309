package stellwand.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.workshop.TheEvening.COMMAND;

import java.util.Map;
import org.junit.jupiter.api.Test;
import stellwand.workshop.Wording.Phrase;

class WordingTest {
    private static final Wording TITLE =
            Wording.of(COMMAND, "title", Map.of("de", "Amt", "en", "Office", "ar", " "));

    @Test
    void a_reader_gets_the_own_language() {
        assertThat(TITLE.in("en")).isEqualTo(new Phrase("en", "Office"));
    }

    @Test
    void a_missing_language_falls_back_to_german_and_says_so() {
        assertThat(TITLE.in("ar")).isEqualTo(new Phrase("de", "Amt"));
    }

    @Test
    void without_german_any_language_is_better_than_none() {
        var title = Wording.of(COMMAND, "title", Map.of("ar", "دائرة"));
        assertThat(title.in("en")).isEqualTo(new Phrase("ar", "دائرة"));
        assertThat(title.in("en").direction()).isEqualTo("rtl");
    }

    @Test
    void erased_words_leave_an_empty_place() {
        assertThat(Wording.of(COMMAND, "title", Map.of()).in("de").text()).isEmpty();
    }

    @Test
    void the_same_command_again_makes_the_same_contents() {
        assertThat(Wording.of(COMMAND, "title", Map.of("de", "Amt", "en", "Office")))
                .isEqualTo(TITLE);
    }

    @Test
    void each_text_and_language_of_a_command_has_its_own_content() {
        var question = Wording.of(COMMAND, "question", Map.of("de", "Amt", "en", "Office"));
        assertThat(question.texts().contents().values())
                .doesNotContainAnyElementsOf(TITLE.texts().contents().values())
                .doesNotHaveDuplicates();
    }
}
