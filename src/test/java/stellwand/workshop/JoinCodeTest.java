package stellwand.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"ABC234", "abc234", " abc 234 ", "abc-234", "a b c – 2 3 4"})
    void a_code_is_read_as_people_type_it(String typed) {
        assertThat(JoinCode.parse(typed)).contains(new JoinCode("ABC234"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABC23", "ABC2345", "ABC230", "ABCU34", "ABC 23"})
    void what_cannot_be_a_code_is_not_looked_up(String typed) {
        assertThat(JoinCode.parse(typed)).isEqualTo(Optional.empty());
    }

    @Test
    void a_code_that_can_be_misread_does_not_exist() {
        assertThatThrownBy(() -> new JoinCode("ABC10O")).hasMessageContaining("ABC10O");
    }

    @RepeatedTest(100)
    void every_code_drawn_can_be_typed() {
        var code = JoinCode.draw(new SecureRandom());
        assertThat(JoinCode.parse(code.letters().toLowerCase(Locale.ROOT))).contains(code);
    }
}
