package stellwand.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stellwand.board.CardOnPage.Line;

/** Of what staff first see only the beginning. */
class TallTextTest {
    @Test
    void sixteen_lines_are_shown_as_they_are_and_one_more_is_tall() {
        assertThat(text("Eine Zeile\n".repeat(16)).tall()).isFalse();
        assertThat(text("Eine Zeile\n".repeat(17)).tall()).isTrue();
    }

    @Test
    void lines_that_a_page_breaks_count_and_empty_ones_do_too() {
        assertThat(text("x".repeat(16 * 70)).tall()).isFalse();
        assertThat(text("x".repeat(16 * 70 + 1)).tall()).isTrue();
        assertThat(text("Ein Absatz\n\n".repeat(8)).tall()).isFalse();
        assertThat(text("Ein Absatz\n\n".repeat(9)).tall()).isTrue();
    }

    @Test
    void nothing_is_not_tall() {
        assertThat(Line.BLANK.tall()).isFalse();
    }

    private static Line text(String text) {
        return new Line("de", text);
    }
}
