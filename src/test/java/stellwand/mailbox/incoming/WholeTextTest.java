package stellwand.mailbox.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails that answer none of our letters: what stands in them is meant for us. */
class WholeTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mehr Bänke.\n--\nMehr Bäume.\n--\nMehr Brunnen.",
                "Mehr Bänke.\n—\nMehr Bäume.\n—\nMehr Brunnen.",
                "Mehr Bänke\n-- \nMehr Bäume\n-- \nMehr Brunnen",
                "Mehr Bänke.\n-- \n1. Mehr Bäume",
                "Mehr Bänke.\n-- \nUnd ein Brunnen soll am Markt stehen.",
                "Guten Tag,\nam 14.09.2017 schrieb die Leipziger Zeitung:\nDer Park ist zu.\nDas darf nicht sein.",
                "Absender: Mira Muster\nDatum: 14.09.2017\nBetreff: Park\n\nDer Park ist zu.",
                "Meine Liste:\n> Bänke\n> Bäume",
                "Montag | 8 Uhr |\nDienstag | 9 Uhr |\n| Mittwoch | 10 Uhr |",
                "Bänke.\n____\nBäume.\n____\nNoch ein Gedanke: siehe https://example.org/park",
                "Von der Stadt bekam ich drei Bescheide, sie wurden an drei Adressen geschickt.",
                "Bitte nehmen Sie folgende Idee auf:\n\n-------- Weitergeleitete Nachricht --------\n"
                        + "Betreff: Park\nDatum: Thu, 14 Sep 2017\nVon: Omar <omar@example.net>\n\nDer Park ist zu.",
                "Bitte lesen:\n\nVon: Omar <omar@example.net>\nGesendet: Donnerstag, 14. September 2017\n"
                        + "An: Mira\nBetreff: Park\n\nDer Park ist zu."
            })
    void nothing_is_cut_that_may_be_meant(String text) {
        assertThat(WholeText.of(text)).isEqualTo(new WholeText.Text(Words.tidy(text), false));
    }

    @Test
    void a_signature_as_programs_mark_it_is_cut_and_known_to_be() {
        assertThat(WholeText.of("Mehr Bänke.\n-- \nMira Muster\nTel.: 0123 456\n"))
                .isEqualTo(new WholeText.Text("Mehr Bänke.", true));
    }

    @Test
    void a_mail_that_is_only_a_signature_stays() {
        assertThat(WholeText.of("-- \nMira Muster").words()).isEqualTo("--\nMira Muster");
    }

    @Test
    void a_telephone_names_itself_at_the_end_only() {
        assertThat(WholeText.of("Mehr Bänke.\n\nVon meinem iPhone gesendet\n\n"))
                .isEqualTo(new WholeText.Text("Mehr Bänke.", false));
        var inBetween = "Von meinem iPhone gesendet\nkommen alle Meldungen doppelt an.";
        assertThat(WholeText.of(inBetween).words()).isEqualTo(inBetween);
    }

    @Test
    void letters_of_the_town_that_were_sent_are_no_telephone() {
        var line = "Von der Stadt bekam ich drei Bescheide geschickt.";

        assertThat(ReplyText.of(line + "\n\nMira")).contains(line);
        assertThat(ReplyText.of("Ja.\n\nVon meinem Samsung Galaxy Smartphone gesendet."))
                .isEqualTo("Ja.");
    }
}
