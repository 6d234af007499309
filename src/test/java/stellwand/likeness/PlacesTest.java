package stellwand.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
        "Bank Clemens-August-Platz, Bank Platz",
        "Bänke an der Graf-Adolf-Straße, Bänke Straße",
        "Bänke Graf-Adolf-Str. 12, Bänke Str",
        "Bänke an der Straße des 17. Juni, Bänke Straße",
        "Bänke am Platz der Republik 3, Bänke Platz",
        "Bänke am Platz der Deutschen Einheit, Bänke Platz",
        "Bänke Am Alten Markt 5, Bänke",
        "Bänke in der Hohen Straße, Bänke Straße",
        "Bänke Kaiser Wilhelm Straße, Bänke Straße",
        "Bänke auf der Theodor-Heuss-Brücke, Bänke",
        "Bänke auf der Rheinbrücke, Bänke",
        "Bänke im Hans-Böckler-Park, Bänke",
        "Bank Nr. 5, Bank Nr",
        "Bank 53111 Bonn, Bank Bonn",
        "Tempo 30, Tempo 30",
    })
    void where_it_is_says_nothing(String text, String kept) {
        assertThat(kept(text)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "Radweg",
        "Fahrradstraße",
        "Parkplatz",
        "Spielplätze",
        "Straße",
        "umweg",
        "Markt",
        "Fußgängerbrücke",
        "Park"
    })
    void the_kind_of_a_street_says_something(String text) {
        assertThat(kept(text)).startsWith(text);
    }

    @Test
    void the_kind_of_a_street_is_no_name_before_a_hyphen_either() {
        assertThat(kept("Eine Fahrrad-Straße")).isEqualTo("Fahrrad Straße");
    }

    private static String kept(String text) {
        return Places.without(Words.read(text, "de"), text).stream()
                .filter(word -> !word.isPart())
                .map(Word::written)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
