package stellwand.room;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import stellwand.board.CardOnPage.Line;
import stellwand.board.Standing;
import stellwand.workshop.Wording.Phrase;

/** What people send to themselves. */
class CodeLettersTest {
    private static final Phrase TITLE = new Phrase("de", "Neues Amt & neue Chancen?");
    private final CodeLetters letters =
            new CodeLetters(messages(), new Doorplate(URI.create("https://stellwand.example/")));

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/room");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static ThanksPages.Card card(int number, String text) {
        return new ThanksPages.Card(
                number, "B", new Line("de", text), Standing.HANGS, "7KX3-M9QW-2A0B");
    }

    @Test
    void a_letter_brings_words_numbers_codes_and_where_to_type_them() {
        var letter = letters.to(TITLE, List.of(card(12, "Wer hilft?\n1 + 1")), Locale.GERMAN);

        assertThat(letter).startsWith("mailto:?subject=").doesNotContain("+", " ");
        assertThat(URI.create(letter)).isNotNull();
        assertThat(URLDecoder.decode(letter, UTF_8))
                .contains(
                        "Meine Rückmeldecodes: Neues Amt & neue Chancen?",
                        "Wer hilft?\r\n1 + 1\r\nKarte 12: 7KX3-M9QW-2A0B",
                        "https://stellwand.example");
    }

    @Test
    void a_letter_that_a_mail_program_might_cut_off_brings_every_code_all_the_same() {
        var cards = IntStream.rangeClosed(1, 30).mapToObj(n -> card(n, "ä".repeat(80))).toList();

        var letter = letters.to(TITLE, cards, Locale.GERMAN);

        assertThat(letter.length()).isLessThanOrEqualTo(CodeLetters.LONGEST);
        assertThat(URLDecoder.decode(letter, UTF_8))
                .contains("Karte 1: 7KX3", "Karte 30: 7KX3")
                .doesNotContain("ää");
    }
}
