package stellwand.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourtesyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sehr geehrte Damen und Herren,",
                "Sehr geehrte Damen und Herren\n",
                "Sehr geehrte Frau Dr. Öztürk,",
                "Guten Tag,",
                "Guten Tag!",
                "Guten Tag\n",
                "Hallo zusammen,",
                "Hallo\n\n",
                "Liebe Stadtverwaltung,",
                "Hallo, sehr geehrte Frau Meier,",
                "Dear Sir or Madam,",
                "To whom it may concern:",
                "السلام عليكم،",
            })
    void a_letter_begins_after_its_greeting(String greeting) {
        assertThat(Courtesy.beginning(greeting + "\n\nMehr Bänke, bitte!"))
                .isEqualTo("Mehr Bänke, bitte!");
        assertThat(Courtesy.beginning(greeting)).isEqualTo(greeting);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Liebe zur Natur fördern\nEin Schulgarten, zum Beispiel",
                "Hilfe für Familien, und zwar bald",
                "Mehr Bänke",
                "Guten Tagestreff für Ältere einrichten\nMit Küche",
                "Dank an die Feuerwehr\nSie war schnell da, und das in der Nacht, als alle schliefen.\nEin Fest!",
            })
    void an_idea_is_no_greeting(String text) {
        assertThat(Courtesy.beginning(text)).isEqualTo(text);
        assertThat(Courtesy.blanked(text)).isEqualTo(text);
    }

    @Test
    void blanks_stand_for_what_is_polite() {
        var letter =
                "Sehr geehrter Herr Müller,\nim Park fehlen Bänke.\nMit freundlichen Grüßen\nOmar Stand";

        assertThat(Courtesy.blanked(letter)).hasSameSizeAs(letter);
        assertThat(Courtesy.blanked(letter).strip()).isEqualTo("im Park fehlen Bänke.");
        assertThat(Courtesy.blanked("Hi, more benches.\nKind regards,\nLeyla").strip())
                .isEqualTo("more benches.");
        assertThat(Courtesy.blanked("مقاعد أكثر\nمع خالص التحية\nعمر").strip())
                .isEqualTo("مقاعد أكثر");
        assertThat(Courtesy.blanked("Ich war bei Herrn Müller am Schalter"))
                .doesNotContain("Müller")
                .contains("Schalter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dank", "Sehr geehrte", "\nMit freundlichen Grüßen", "شكرا", "Hallo"})
    void a_text_of_blanks_is_read_through_in_no_time(String polite) {
        var text = new Counted(polite + " ".repeat(19_000) + "x");
        Courtesy.greeting(text);
        Courtesy.ending(text);
        assertThat(text.readsPerLetter()).isLessThan(500);
    }
}
