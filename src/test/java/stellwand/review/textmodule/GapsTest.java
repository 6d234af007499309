package stellwand.review.textmodule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is still to be filled in. */
class GapsTest {
    @ParameterizedTest
    @CsvSource({
        "Am […] fährt er, 1",
        "Am [...] um [.. Uhr], 2",
        "Am [… Tag] und [ … ], 2",
        "Siehe [1] und (…) und […, 0",
        "'', 0"
    })
    void a_gap_is_dots_in_square_brackets_with_a_word_of_help_if_wanted(String text, int gaps) {
        assertThat(Gaps.in(text)).isEqualTo(gaps);
    }
}
