package stellwand.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CodeTest {
    private static final String EVERY_LETTER = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Property
    void what_is_made_can_be_read(@ForAll @IntRange(min = 4, max = 30) int length) {
        var code = Code.make(RANDOM, length);

        assertThat(code).hasSize(length + 1).matches("[0-9A-HJKMNP-TV-Z]+");
        assertThat(Code.parse(code)).contains(code);
    }

    @Property
    void one_wrong_letter_is_noticed_or_means_the_same(
            @ForAll("codes") String code,
            @ForAll @IntRange(max = 30) int at,
            @ForAll("letters") char wrong) {
        var typed = new StringBuilder(code);
        typed.setCharAt(at % code.length(), wrong);

        assertThat(Code.parse(typed.toString())).isIn(Optional.empty(), Optional.of(code));
        if (wrong != code.charAt(at % code.length()) && "OIL".indexOf(wrong) < 0) {
            assertThat(Code.parse(typed.toString())).isEmpty();
        }
    }

    @Property
    void two_letters_swapped_are_noticed(
            @ForAll("codes") String code, @ForAll @IntRange(max = 29) int at) {
        int first = at % (code.length() - 1);
        var typed = new StringBuilder(code);
        typed.setCharAt(first, code.charAt(first + 1));
        typed.setCharAt(first + 1, code.charAt(first));

        boolean same = code.charAt(first) == code.charAt(first + 1);
        assertThat(Code.parse(typed.toString()))
                .isEqualTo(same ? Optional.of(code) : Optional.empty());
    }

    @Property
    void a_letter_too_many_or_too_few_is_never_the_same_code(
            @ForAll("codes") String code,
            @ForAll @IntRange(max = 30) int at,
            @ForAll("letters") char more) {
        var longer = new StringBuilder(code).insert(at % code.length(), more).toString();
        var shorter = new StringBuilder(code).deleteCharAt(at % code.length()).toString();

        assertThat(Code.parse(longer)).isNotEqualTo(Optional.of(code));
        assertThat(Code.parse(shorter)).isNotEqualTo(Optional.of(code));
    }

    @Property
    void it_may_be_typed_in_groups_in_small_letters_and_with_what_looks_alike(
            @ForAll("codes") String code, @ForAll boolean lower) {
        var typed = Code.grouped(code).toLowerCase(Locale.ROOT);
        var alike = typed.replace('0', 'o').replace('1', lower ? 'i' : 'L').replace('-', ' ');

        assertThat(Code.parse(alike)).contains(code);
    }

    @Property
    void no_text_makes_it_fall_over(@ForAll String anything) {
        assertThat(Code.parse(anything)).isNotNull();
        assertThat(Code.parseJoinCode(anything)).isNotNull();
    }

    @Test
    void an_arabic_keyboard_writes_other_digits() {
        assertThat(Code.parseJoinCode("ABC٢٣٤")).contains("ABC234");
    }

    @Test
    void a_full_width_keyboard_writes_wider_letters() {
        assertThat(Code.parseJoinCode("ＡＢＣ２３４")).contains("ABC234");
    }

    @Test
    void a_code_is_read_aloud_in_fives_and_no_letter_stands_alone() {
        assertThat(Code.grouped("7KX3M9QW2A")).isEqualTo("7KX3M-9QW2A");
        assertThat(Code.grouped("7KX3M9QW2AB")).isEqualTo("7KX3M-9QW2AB");
    }

    @Test
    void a_join_code_has_six_letters_and_none_that_looks_like_another() {
        for (int i = 0; i < 1_000; i++) {
            var code = Code.makeJoinCode(RANDOM);
            assertThat(code).matches("[2-9A-HJKMNP-TV-Z]{6}");
            assertThat(Code.parseJoinCode(" " + code.toLowerCase(Locale.ROOT) + "\n"))
                    .contains(code);
        }
    }

    @Test
    void a_join_code_of_another_length_is_none() {
        assertThat(Code.parseJoinCode("ABC23")).isEmpty();
        assertThat(Code.parseJoinCode("ABC2345")).isEmpty();
        assertThat(Code.parseJoinCode("A".repeat(100_000))).isEmpty();
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.integers().between(4, 30).map(length -> Code.make(RANDOM, length));
    }

    @Provide
    Arbitrary<Character> letters() {
        return Arbitraries.of(EVERY_LETTER.chars().mapToObj(letter -> (char) letter).toList());
    }
}
