package stellwand.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

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

    private static List<Thought> parse(String csv) {
        return CardFile.parse(csv).thoughts();
    }

    @Test
    void a_row_says_what_table_kind_and_language_it_is_for() {
        assertThat(parse("Text,kind,TABLE,language\nLange Wege,Challenge,b,tr\n"))
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
        assertThat(parse(tables)).extracting(Thought::table).containsOnly(4);
    }

    @Test
    void what_a_row_does_not_say_is_dealt_out_over_all_tables_and_both_kinds() {
        var dealt = parse("text\n" + "x\n".repeat(12));
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
        var card = parse("text\n\"" + whole + "\"\n").getFirst();
        assertThat(card.text()).endsWith("Amt…").hasSizeLessThanOrEqualTo(80);
        assertThat(card.example()).isEqualTo(whole);
    }

    @Test
    void the_example_ends_at_a_word_before_500_characters_and_a_word_without_end_is_cut() {
        var words = parse("text\n" + "ganz lang ".repeat(100)).getFirst();
        assertThat(words.example()).isNotNull().hasSizeBetween(480, 500).endsWith("…");
        var oneWord = parse("text\n" + "x".repeat(90)).getFirst();
        assertThat(oneWord.text()).isEqualTo("x".repeat(79) + "…");
    }

    @Test
    void a_text_of_many_lines_fits_on_three() {
        var card = parse("text\n\"eins\nzwei\ndrei\nvier\"\n").getFirst();
        assertThat(card.text()).isEqualTo("eins zwei drei vier");
        assertThat(Text.length(card.text())).isLessThan(80);
    }

    @Test
    void spreadsheets_may_write_semicolons_and_a_byte_order_mark() {
        assertThat(parse("\uFEFFtext;table\nErst, dann;C\n").getFirst())
                .satisfies(card -> {
                    assertThat(card.text()).isEqualTo("Erst, dann");
                    assertThat(card.table()).isEqualTo(3);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "idea;x               | its first row names no column \"text\"",
                "text,text;x          | its first row names a column twice",
                "text,table;,A        | there is no card in it",
                "text,table;a,1st;b,2nd;c,3rd;d,4th;e,5th;f,6th;g,7th | it names 7 tables; an evening has at most six",
                "text,table;\"x\"y,A  | line 2 cannot be read: look at its quotation marks",
                "text                 | there is no card in it",
            })
    void what_is_wrong_is_one_sentence(String lines, String sentence) {
        assertThatExceptionOfType(UnreadableCards.class)
                .isThrownBy(() -> CardFile.parse(lines.replace(';', '\n')))
                .withMessage(sentence);
    }

    @Test
    void titles_that_nobody_knows_are_the_tables_of_the_evening() {
        var file = CardFile.parse("text,table\nx,Energie\ny, wohnen \nz,energie\nw,\n");
        assertThat(file.tables()).containsExactly("Energie", "wohnen");
        assertThat(file.tableCount()).isEqualTo(2);
        assertThat(file.thoughts()).extracting(Thought::table).containsExactly(1, 2, 1, 2);
    }

    @Test
    void among_tables_that_are_known_another_is_a_slip_of_the_pen() {
        var file = CardFile.parse("text,table\nx,A\ny,Q\nz,Ehrenamt\n");
        assertThat(file.tables()).isEmpty();
        assertThat(file.thoughts()).extracting(Thought::text).containsExactly("x", "z");
        assertThat(file.leftOut()).containsExactly(entry(LeftOut.ELSEWHERE, 1));
    }

    @Test
    void rows_that_are_no_cards_are_counted_and_strange_words_are_as_none() {
        var file =
                CardFile.parse(
                        """
                        comment-body,moderated,author-id,kind,language
                        Mehr Bäume,1,12,wish,d_e
                        ,1,12,,
                        "  ",1,12,,
                        Verboten,-1,12,,
                        Wie alt sind Sie?,1,0,,
                        Kürzere Wege,0,13,solution,en
                        ,,,,,,,zu viele Spalten
                        nur eine
                        """);
        assertThat(file.thoughts())
                .extracting(Thought::text, Thought::kind, Thought::language)
                .containsExactly(
                        tuple("Mehr Bäume", CardKind.CHALLENGE, "de"),
                        tuple("Kürzere Wege", CardKind.SOLUTION, "en"),
                        tuple("nur eine", CardKind.SOLUTION, "de"));
        assertThat(file.summary())
                .isEqualTo(
                        "3 cards for 6 tables; left out: 3 without words,"
                                + " 1 refused by the moderators of their survey,"
                                + " 1 from the organisers of their survey");
    }

    @Test
    void a_folder_of_conversations_has_a_table_for_each() throws IOException {
        conversation("b", "topic,\"Wohnen\"\nurl,https://example.org\n", "Leerstand nutzen");
        conversation("a", "topic,Energie\n", "Sonne aufs Dach");
        conversation("c", "", "Bahn statt Flug");
        Files.createDirectory(room.resolve("pictures"));
        var folder = CardFile.read(room);
        assertThat(folder.tables()).containsExactly("Energie", "Wohnen", "c");
        assertThat(folder.thoughts())
                .extracting(Thought::key, Thought::table, Thought::text)
                .containsExactly(
                        tuple("1/row 1", 1, "Sonne aufs Dach"),
                        tuple("2/row 1", 2, "Leerstand nutzen"),
                        tuple("3/row 1", 3, "Bahn statt Flug"));
        assertThat(CardFile.read(room.resolve("b")).tables()).containsExactly("Wohnen");
    }

    private void conversation(String name, String summary, String comment) throws IOException {
        var folder = Files.createDirectory(room.resolve(name));
        Files.writeString(folder.resolve("comments.csv"), "comment-body\n" + comment + "\n");
        if (!summary.isEmpty()) Files.writeString(folder.resolve("summary.csv"), summary);
    }

    @Test
    void a_folder_says_what_is_wrong_with_which_file() throws IOException {
        var empty = Files.createDirectory(room.resolve("empty"));
        assertThatExceptionOfType(UnreadableCards.class)
                .isThrownBy(() -> CardFile.read(empty))
                .withMessage("--cards %s: no folder in it has a file \"comments.csv\"", empty);
        conversation("a", "", "");
        assertThatExceptionOfType(UnreadableCards.class)
                .isThrownBy(() -> CardFile.read(room))
                .withMessage("--cards %s: a/comments.csv: there is no card in it", room);
        for (int n = 1; n < 7; n++) conversation("table " + n, "", "x");
        assertThatExceptionOfType(UnreadableCards.class)
                .isThrownBy(() -> CardFile.read(room))
                .withMessage("--cards %s: it has 7 tables; an evening has at most six", room);
    }

    @Test
    void a_sentence_names_the_file() throws IOException {
        var file = Files.writeString(room.resolve("cards.csv"), "idea\nx\n");
        assertThatExceptionOfType(UnreadableCards.class)
                .isThrownBy(() -> CardFile.read(file))
                .withMessage("--cards %s: its first row names no column \"text\"", file);
        assertThatExceptionOfType(UnreadableCards.class)
                .isThrownBy(() -> CardFile.read(room.resolve("none.csv")))
                .withMessage("--cards %s: there is no such file", room.resolve("none.csv"));
    }

    @Test
    void letters_of_another_time_are_one_sentence_too() throws IOException {
        var file = Files.write(room.resolve("old.csv"), new byte[] {'t', (byte) 0xE4, '\n'});
        assertThatExceptionOfType(UnreadableCards.class)
                .isThrownBy(() -> CardFile.read(file))
                .withMessage("--cards %s: it cannot be read as text in UTF-8", file);
    }
}
