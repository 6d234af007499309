package stellwand.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stellwand.language.Word;
import stellwand.language.Words;

class PlacesTest {

    @ParameterizedTest
    @CsvSource({
        "Bank in der Kölnstraße 12a, Bank",
        "Bank Lessingstr. 5, Bank",
        "Bank Bonner Straße 7, Bank Straße",
        "Bank Clemens-August-Platz, Bank Clemens Platz",
        "Bank Nr. 5, Bank Nr",
        "Bank 53111 Bonn, Bank Bonn",
        "Tempo 30, Tempo 30",
    })
    void where_it_is_says_nothing(String text, String kept) {
        assertThat(kept(text)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"Radweg", "Fahrradstraße", "Parkplatz", "Spielplätze", "Straße", "umweg"})
    void the_kind_of_a_street_says_something(String text) {
        assertThat(kept(text)).startsWith(text);
    }

    private static String kept(String text) {
        return Places.without(Words.read(text, "de"), text).stream()
                .filter(word -> !word.isPart())
                .map(Word::written)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
