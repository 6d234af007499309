package stellwand.mailbox.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lotus Notes marks nothing of what it quotes: only what stands above it says what it is. */
class NotesReplyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    notes-5-german       | Auch am Sonntag, bitte.\\n\\nMira
                    notes-5-english      | Sundays, too, please.
                    notes-6-german-table | Auch am Montag, bitte.
                    notes-6-english-table| Mondays, too, please.
                    notes-6-html         | Auch am Dienstag, bitte.
                    notes-8-german       | Auch am Mittwoch, bitte.\\n\\nMit freundlichen Grüßen\\nMira Muster
                    notes-8-english      | Wednesdays, too, please.
                    notes-internet-style | Auch am Freitag, bitte.
                    """)
    void our_letter_does_not_stay_on_the_idea(String mail, String text) {
        assertThat(Mails.read(mail).reply().words()).isEqualTo(text.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Termin am Rathaus:\n20.09.2017 16:00\nAn der Ecke fehlt eine Bank.\nDas Thema liegt uns am Herzen.",
                "Mira Muster\n20.09.2017 16:00\n\nBitte mehr Bänke.",
                "An: alle\nThema: Bänke\n\nBitte mehr davon.",
                "To the town hall:\n09/20/2017 04:00 PM is too early.\nSubject to change?"
            })
    void what_only_looks_a_little_like_it_stays(String text) {
        assertThat(ReplyText.of(text)).isEqualTo(text);
    }

    @Test
    void who_answers_no_letter_of_ours_passes_it_on_and_it_stays() {
        assertThat(Mails.read("notes-5-german").text()).contains("Thema:  Ihre Idee", "Ihr Code");
    }
}
