package stellwand.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sighting proposes where somebody sends several ideas at once. */
class ProposedPartsTest {
    @ParameterizedTest
    @MethodSource("lists")
    void each_entry_of_a_list_is_a_part(String text, List<String> parts) {
        var proposed = ProposedParts.of(text);

        assertThat(ProposedParts.in(proposed)).isEqualTo(parts);
        assertThat(letters(proposed)).as("nothing is lost").isEqualTo(letters(text));
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                list("1. Bänke\n2. Bäume\n3. Brunnen", "1. Bänke", "2. Bäume", "3. Brunnen"),
                list("1. Bänke\r\n2. Bäume\r\n", "1. Bänke", "2. Bäume"),
                list("1) Bänke\n2) Bäume", "1) Bänke", "2) Bäume"),
                list("(1) Bänke\n(2) Bäume", "(1) Bänke", "(2) Bäume"),
                list("1.Bänke\n2.Bäume", "1.Bänke", "2.Bäume"),
                list("1. Bänke\n1. Bäume", "1. Bänke", "1. Bäume"),
                list("١. مقاعد\n٢. أشجار", "١. مقاعد", "٢. أشجار"),
                list("Idee 1: Bänke\nIdee 2: Bäume", "Idee 1: Bänke", "Idee 2: Bäume"),
                list("- Bänke\n- Bäume", "- Bänke", "- Bäume"),
                list("• Bänke\n• Bäume", "• Bänke", "• Bäume"),
                list("* Bänke\n\n* Bäume", "* Bänke", "* Bäume"),
                list("Wünsche:\n- Bänke\n- Bäume\nDanke!", "Wünsche:\n- Bänke", "- Bäume\nDanke!"),
                list(
                        "Hallo\n\nWünsche:\n1. Bänke\n   am Markt\n2. Bäume",
                        "Hallo",
                        "Wünsche:\n1. Bänke\n   am Markt",
                        "2. Bäume"),
                list(
                        "1. Bänke\n  - am Markt\n  - am Fluss\n2. Bäume",
                        "1. Bänke\n  - am Markt\n  - am Fluss",
                        "2. Bäume"),
                list(
                        "- Bänke\n  - am Markt\n  - am Fluss\n- Bäume",
                        "- Bänke\n  - am Markt\n  - am Fluss",
                        "- Bäume"),
                list(
                        "Wir kommen am\n14. September.\n1. Bänke\n2. Bäume",
                        "Wir kommen am\n14. September.\n1. Bänke",
                        "2. Bäume"),
                list("1. Bänke bis\n14. Mai\n2. Bäume", "1. Bänke bis\n14. Mai", "2. Bäume"),
                list("Bänke\n-----\nBäume\n--\nBrunnen", "Bänke", "Bäume", "Brunnen"),
                list("So:\n---\n1. Bänke\n---\n2. Bäume", "So:\n1. Bänke", "2. Bäume"),
                list("Bänke.\n\n \nBäume.", "Bänke.", "Bäume."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Mehr Bänke.",
                "Mehr Bänke\nim Park.\n\nMehr Bäume.",
                "Mehr Bänke\n- und zwar bald.",
                "Am 1. Mai und am\n2. Mai war zu.",
                "Geöffnet:\n12:30 Uhr\n14:00 Uhr",
                "Das kostet\n-5 Grad\n-7 Grad"
            })
    void what_is_no_list_stays_as_it_is(String text) {
        assertThat(ProposedParts.of(text)).isEqualTo(text);
    }

    /** Browsers send a line's end as two characters. */
    @Test
    void lines_of_one_paragraph_stay_together() {
        assertThat(ProposedParts.in("Bänke\r\nim Park\r\n\r\n \r\nBäume\r\n"))
                .containsExactly("Bänke\nim Park", "Bäume");
    }

    private static Arguments list(String text, String... parts) {
        return Arguments.of(text, List.of(parts));
    }

    private static String letters(String text) {
        return text.replaceAll("(?m)^[-\\s]+$", "").replaceAll("\\s", "");
    }
}
