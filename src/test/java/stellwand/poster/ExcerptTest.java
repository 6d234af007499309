package stellwand.poster;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import stellwand.journal.Text;

/** A long text is shortened so that one sees where. */
class ExcerptTest {
    private static final int LINES = 3;

    @Test
    void what_fits_stays_as_it_is() {
        assertThat(Excerpt.of("Ein Bus in der Nacht", 20, LINES))
                .isEqualTo(new Excerpt("Ein Bus in der Nacht", false));
    }

    @Test
    void what_does_not_fit_ends_behind_a_word() {
        assertThat(Excerpt.of("Ein Bus in der Nacht", 13, LINES))
                .isEqualTo(new Excerpt("Ein Bus in…", true));
        assertThat(Excerpt.of("Ein Bus in der Nacht", 12, LINES))
                .isEqualTo(new Excerpt("Ein Bus in…", true));
    }

    @Test
    void a_word_without_end_is_cut_where_there_is_no_room() {
        assertThat(Excerpt.of("a".repeat(200), 50, LINES))
                .isEqualTo(new Excerpt("a".repeat(49) + "…", true));
    }

    @Test
    void a_text_of_many_lines_is_cut_behind_the_last_that_fits() {
        assertThat(Excerpt.of("eins\n\nzwei\ndrei\nvier", 80, LINES))
                .isEqualTo(new Excerpt("eins\nzwei\ndrei…", true));
        assertThat(Excerpt.of("eins\n\nzwei\ndrei", 80, LINES))
                .isEqualTo(new Excerpt("eins\nzwei\ndrei", false));
    }

    @Property
    void it_is_never_longer_and_says_so_when_something_is_missing(
            @ForAll @StringLength(max = 120) String raw,
            @ForAll @IntRange(min = 2, max = 60) int most) {
        var text = Text.clean(raw);

        var excerpt = Excerpt.of(text, most, LINES);

        assertThat(Text.length(excerpt.text())).isLessThanOrEqualTo(most);
        assertThat(excerpt.text().lines().count()).isLessThanOrEqualTo(LINES);
        if (excerpt.isCut()) assertThat(excerpt.text()).endsWith("…");
        else assertThat(excerpt.text()).isEqualTo(text.replaceAll("\n\\s*\n", "\n"));
    }
}
