package stellwand.idea;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    @ParameterizedTest
    @CsvSource({
        "14, 14",
        "Idee 14, 14",
        "' idee  nr. 14 ', 14",
        "'#14', 14",
        "'Idee #14', 14",
        "Nummer 14, 14",
        "Idea 14, 14",
        "فكرة ١٤, 14",
        "الفكرة رقم 14, 14",
        "'14.', 14",
        "Frage 14, 14",
        "Ihre Frage 14, 14",
        "Ihr persönliches Anliegen 14., 14",
        "Anmerkung Nr. 14, 14",
        "Your question 14, 14",
        "سؤال 14, 14",
        "السؤال رقم ١٤, 14",
    })
    void who_types_a_number_means_that_idea(String words, int number) {
        assertThat(number(words)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tempo 30", "14 Busse", "Idee", "1234567890", "", "Ideen 14"})
    void a_number_among_other_words_is_a_word(String words) {
        assertThat(number(words)).isNull();
    }

    private static @Nullable Integer number(String words) {
        return new Search(words, "de", null, null, null, null, null, null, ListOrder.BEST).number();
    }
}
