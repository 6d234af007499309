package stellwand.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReplyCodeTest {
    private static final long CHANCE =
            0b10101_11001_00111_01010_11111_00000_10001_01110_11011_00100L;

    @Test
    void a_code_is_shown_in_three_groups_of_four() {
        assertThat(ReplyCode.of(CHANCE).toString())
                .matches("([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}");
    }

    /** People have it on paper. */
    @Test
    void a_code_once_given_stays_the_same() {
        assertThat(ReplyCode.of(CHANCE)).hasToString("4VEH-0ZA7-SN0R");
    }

    @Property
    void a_code_is_read_however_it_is_typed(@ForAll long chance) {
        var code = ReplyCode.of(chance);
        assertThat(ReplyCode.parse(code.toString())).contains(code);
        assertThat(ReplyCode.parse(code.toString().toLowerCase(Locale.ROOT))).contains(code);
        assertThat(ReplyCode.parse(code.letters().replace('0', 'O').replace('1', 'l') + " "))
                .contains(code);
    }

    @Property
    void fifty_five_bits_make_a_difference(@ForAll long chance, @ForAll("bits") int bit) {
        assertThat(ReplyCode.of(chance ^ (1L << bit))).isNotEqualTo(ReplyCode.of(chance));
    }

    @Provide
    Arbitrary<Integer> bits() {
        return Arbitraries.integers().between(0, 54);
    }

    @Test
    void a_code_is_found_in_what_somebody_copied() {
        var code = ReplyCode.of(CHANCE);
        assertThat(ReplyCode.in("https://beteiligung.example/ideas/own/4VEH0ZA7SN0R?arrived=yes"))
                .contains(code);
        assertThat(ReplyCode.in("Mein Code: 4veh-oza7-sn0r.")).contains(code);
        assertThat(ReplyCode.in("4VEH 0ZA7 SN0R")).contains(code);
        assertThat(ReplyCode.in("https://beteiligung.example/ideas/12")).isEmpty();
        assertThat(ReplyCode.in("4VEH-0ZA7-SN0R ".repeat(100))).isEmpty();
    }

    @Test
    void a_misread_code_is_told_from_half_a_one() {
        assertThat(ReplyCode.isAsLong("4VEH-0ZA7-SN0S")).isTrue();
        assertThat(ReplyCode.isAsLong("4VEH-0ZA7")).isFalse();
        assertThat(ReplyCode.isAsLong("Wo ist meine Idee?")).isFalse();
    }

    @Test
    void a_wrong_letter_and_a_missing_one_are_noticed() {
        var letters = ReplyCode.of(CHANCE).letters();
        var other = letters.charAt(3) == 'A' ? 'B' : 'A';
        assertThat(ReplyCode.parse(letters.substring(0, 3) + other + letters.substring(4)))
                .isEmpty();
        assertThat(ReplyCode.parse(letters.substring(1))).isEmpty();
        assertThat(ReplyCode.parse("")).isEmpty();
    }

    @Test
    void what_is_no_code_does_not_become_one() {
        assertThatThrownBy(() -> new ReplyCode("AAAABBBBCCCC"))
                .hasMessage("Expected the letters of a reply code");
    }
}
