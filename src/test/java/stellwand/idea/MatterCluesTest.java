package stellwand.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stellwand.language.Counted;

/** By which words a mail may be somebody's own matter. */
class MatterCluesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wohngeld\\nIch warte seit März. Aktenzeichen 50-12/345 | Wohngeld, Aktenzeichen",
                "Anfrage\\nAz: 33.1-4711, bitte um Rückruf | Az: 33.1-4711",
                "Meine Kundennummer ist 123BG0012345 | Kundennummer",
                "BG-Nr. 33502//0012345 | BG-Nr., 33502//0012345",
                "Steuer-ID fehlt | Steuer-ID",
                "Amir, geb. am 03.04.1988 | geb. am 03.04.1988",
                "Überweisen Sie auf DE12 5001 0517 0648 4898 90 | DE12 5001 0517 0648 4898 90",
                "Was ist mit meinem Antrag? | meinem Antrag",
                "MEIN WOHNGELDANTRAG liegt bei Ihnen | MEIN WOHNGELDANTRAG",
                "Gegen meinen Bescheid lege ich Widerspruch ein | meinen Bescheid",
                "Im Mai habe ich Bürgergeld beantragt | habe ich Bürgergeld beantragt",
                "Widerspruch gegen den Bescheid vom 1. Mai | Widerspruch gegen den Bescheid",
                "Meine Duldung läuft ab | Meine Duldung",
                "Ohne Aufenthaltserlaubnis verliere ich die Arbeit | Aufenthaltserlaubnis",
                "Ich brauche einen Termin bei der Ausländerbehörde | Termin bei der Ausländerbehörde",
                "Mein Vermieter schickt die Kündigung | Kündigung",
                "Meine Tochter ist krank und braucht einen Platz | Meine Tochter",
                "Wir bekamen eine Räumungsklage | Räumungsklage",
                "My residence permit expires in May | My residence permit",
                "I have an appointment at the Jobcenter | appointment at the, Jobcenter",
                "My case number is 4711 | case number",
                "رقم الملف 4711 | رقم الملف",
                "لم أحصل على رد على طلبي | طلبي",
                "إقامتي تنتهي قريبًا | إقامتي",
                "ابني مريض ونحتاج إلى مساعدة | ابني",
                "Başvurum ne oldu? | Başvurum",
                "İtirazım var | İtirazım",
                "OTURUM İZNİM bitiyor | OTURUM İZNİM",
                "Що з моєю справою? Номер справи 4711 | Номер справи",
                "Мою заяву не розглянули | Мою заяву",
                "Мне отказали в пособии | пособии",
                "Что с моим заявлением? Моё заявление лежит с мая | Моё заявление"
            })
    void a_clue_is_shown_as_it_stands_there(String line, String clues) {
        var text = line.replace("\\n", "\n");
        assertThat(MatterClues.in(text)).containsExactly(clues.split(", "));
        assertThat(MatterClues.areIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ein Bus in der Nacht",
                "Das Jobcenter soll auch samstags öffnen",
                "Wohngeld und Kindergeld sollen zusammen beantragt werden können",
                "Aufenthaltstitel online verlängern: Das spart allen Zeit",
                "Das steht im Widerspruch zum Klimaziel",
                "Wir brauchen mehr Schwimmkurse für Kinder",
                "Anträge auf Deutsch und Arabisch anbieten",
                "Mein Vorschlag: mehr Bänke am Rhein",
                "Meine Tochter fährt hier jeden Tag mit dem Rad zur Schule",
                "Auf dem Weg liegt das Krankenhaus",
                "Von A-Z alles auf einer Seite",
                "Eine Mahnung an uns alle: Bäume erhalten",
                "Termine beim Amt sollten leichter zu bekommen sein",
                "More buses at night, please",
                "The city should answer every application within a month",
                "حافلة ليلية إلى المستشفى",
                "Gece otobüsü olsun",
                "Більше лавок у парку",
                "Нужен ночной автобус",
                ""
            })
    void an_idea_has_none(String text) {
        assertThat(MatterClues.in(text)).isEmpty();
        assertThat(MatterClues.areIn(text)).isFalse();
    }

    @Test
    void each_stands_there_once_in_the_order_of_the_text_and_three_are_enough() {
        var text =
                """
                Mein Antrag, mein Antrag, MEIN ANTRAG!
                Aktenzeichen 1. Kundennummer 2. Steuernummer 3.
                """;

        assertThat(MatterClues.in(text))
                .isEqualTo(List.of("Mein Antrag", "Aktenzeichen", "Kundennummer"));
    }

    @Test
    void the_longest_mails_are_read_to_the_end() {
        var texts =
                List.of(
                        "ich habe ".repeat(2_222),
                        "Wohngeld ".repeat(2_222),
                        "geb. ".repeat(4_000),
                        "Az. 1".repeat(4_000),
                        "Az " + "1-".repeat(10_000),
                        " ".repeat(20_000),
                        "meine ".repeat(3_333));
        assertThat(texts).allMatch(it -> MatterClues.in(it).size() <= MatterClues.MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Az", "Az.:", "geb", "geb. am", "dosya", "Termin bei der", "Wohngeld"})
    void a_mail_of_blanks_is_read_through_in_no_time(String clue) {
        var text = new Counted("ich " + clue + " ".repeat(19_900) + "x");
        MatterClues.areIn(text);
        assertThat(text.readsPerLetter()).isLessThan(2_000);
    }
}
