package stellwand.mailbox.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.mailbox.incoming.Mails.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {
    @Test
    void an_invitation_says_what_it_is_about() {
        assertThat(read("invitation").text())
                .isEqualTo("Runder Tisch\nRathaus, Zimmer 12\nWir reden über Lotsen.");
    }

    @Test
    void beside_a_text_it_is_only_a_file() {
        var read = read("invitation-alternative");

        assertThat(read.text()).isEqualTo("Kommen Sie zum Runden Tisch?");
        assertThat(read.attachments()).extracting(it -> it.type()).containsExactly("text/calendar");
    }

    @Test
    void who_cancels_says_so_and_is_a_person() {
        var read = read("invitation-cancelled");

        assertThat(read.text())
                .isEqualTo(
                        "Abgesagt: Runder Tisch\nRathaus\nWir kommen nicht, leider.\nDie Datei liegt in C:\\neu.");
        assertThat(read.mayAnswer()).isEqualTo(new MayAnswer.Yes());
    }

    @Test
    void what_an_alarm_says_is_not_what_it_is_about() {
        assertThat(read("invitation-with-alarm").text())
                .isEqualTo("Runder Tisch\nRathaus\nWir reden über Lotsen: bei uns.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DESCRIPTION;ALTREP="data:text/html,x":Lotsen            | Lotsen
                    DESCRIPTION;X="a;b:c";ALTREP="cid:1@x":Um 12:30 Uhr     | Um 12:30 Uhr
                    description;language=de:Klein geschrieben               | Klein geschrieben
                    DESCRIPTION;X="offen:Torn                               | Torn
                    DESCRIPTION-X:Nicht gemeint                             | ''
                    """)
    void the_value_begins_at_the_first_colon_that_is_not_quoted(String line, String text) {
        assertThat(Calendar.text("BEGIN:VEVENT\n%s\nEND:VEVENT".formatted(line))).isEqualTo(text);
    }

    @Test
    void a_long_line_is_read_too() {
        assertThat(Calendar.text("DESCRIPTION;X=\"" + "a:b ".repeat(50_000) + "\":Lotsen"))
                .isEqualTo("Lotsen");
    }
}
