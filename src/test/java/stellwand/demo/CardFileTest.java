package stellwand.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stellwand.board.CardKind;
import stellwand.journal.Text;

/** Cards that somebody brings. */
class CardFileTest {
    @TempDir Path room;

    @Test
    void a_row_says_what_table_kind_and_language_it_is_for() {
        assertThat(CardFile.parse("Text,kind,TABLE,language\nLange Wege,Challenge,b,tr\n"))
                .containsExactly(
                        new Thought(
                                "row 1",
                                2,
                                CardKind.CHALLENGE,
                                "tr",
                                "Lange Wege",
                                null,
                                List.of()));
    }

    @Test
    void tables_are_known_by_letter_number_and_title() {
        var tables = "text,table\nx,D\nx,4\nx,Ehrenamt\nx,volunteering\n";
        assertThat(CardFile.parse(tables)).extracting(Thought::table).containsOnly(4);
    }

    @Test
    void what_a_row_does_not_say_is_dealt_out_over_all_tables_and_both_kinds() {
        var dealt = CardFile.parse("text\n" + "x\n".repeat(12));
        assertThat(dealt)
                .extracting(Thought::table)
                .containsExactly(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6);
        assertThat(dealt.subList(0, 6)).allMatch(it -> it.kind() == CardKind.CHALLENGE);
        assertThat(dealt.subList(6, 12)).allMatch(it -> it.kind() == CardKind.SOLUTION);
        assertThat(dealt).extracting(Thought::language).containsOnly("de");
    }

    @Test
    void a_long_text_becomes_keywords_and_stands_whole_in_the_example() {
        var whole = "Kurze Wege zum Amt, ".repeat(12).strip();
        var card = CardFile.parse("text\n\"" + whole + "\"\n").getFirst();
        assertThat(card.text()).endsWith("Amt…").hasSizeLessThanOrEqualTo(80);
        assertThat(card.example()).isEqualTo(whole);
    }

    @Test
    void the_example_ends_at_a_word_before_500_characters_and_a_word_without_end_is_cut() {
        var words = CardFile.parse("text\n" + "ganz lang ".repeat(100)).getFirst();
        assertThat(words.example()).isNotNull().hasSizeBetween(480, 500).endsWith("…");
        var oneWord = CardFile.parse("text\n" + "x".repeat(90)).getFirst();
        assertThat(oneWord.text()).isEqualTo("x".repeat(79) + "…");
    }

    @Test
    void a_text_of_many_lines_fits_on_three() {
        var card = CardFile.parse("text\n\"eins\nzwei\ndrei\nvier\"\n").getFirst();
        assertThat(card.text()).isEqualTo("eins zwei drei vier");
        assertThat(Text.length(card.text())).isLessThan(80);
    }

    @Test
    void spreadsheets_may_write_semicolons_and_a_byte_order_mark() {
        assertThat(CardFile.parse("\uFEFFtext;table\nErst, dann;C\n").getFirst())
                .satisfies(card -> {
                    assertThat(card.text()).isEqualTo("Erst, dann");
                    assertThat(card.table()).isEqualTo(3);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "comment-body;x       | its first row names no column \"text\"",
                "text,text;x          | its first row names a column twice",
                "text,table;x,A;y,Q   | row 2: the table is none of A to F, nor a table's title",
                "text,kind;x,wish     | row 1: the kind is neither challenge nor solution",
                "text,language;x,d_e  | row 1: the language is no tag such as de, en or ar",
                "text,table;,A        | row 1: the text is missing",
                "text,table;\"x\"y,A  | line 2 cannot be read: look at its quotation marks",
                "text                 | there is no card in it",
            })
    void what_is_wrong_is_one_sentence(String lines, String sentence) {
        assertThatExceptionOfType(UnreadableCards.class)
                .isThrownBy(() -> CardFile.parse(lines.replace(';', '\n')))
                .withMessage(sentence);
    }

    @Test
    void a_sentence_names_the_file() throws IOException {
        var file = Files.writeString(room.resolve("cards.csv"), "idea\nx\n");
        assertThatExceptionOfType(UnreadableCards.class)
                .isThrownBy(() -> CardFile.read(file))
                .withMessage("--cards %s: its first row names no column \"text\"", file);
        assertThatExceptionOfType(UnreadableCards.class)
                .isThrownBy(() -> CardFile.read(room))
                .withMessage("--cards %s: there is no such file", room);
    }

    @Test
    void letters_of_another_time_are_one_sentence_too() throws IOException {
        var file = Files.write(room.resolve("old.csv"), new byte[] {'t', (byte) 0xE4, '\n'});
        assertThatExceptionOfType(UnreadableCards.class)
                .isThrownBy(() -> CardFile.read(file))
                .withMessage("--cards %s: it cannot be read as text in UTF-8", file);
    }
}
