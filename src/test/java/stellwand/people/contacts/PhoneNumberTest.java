package stellwand.people.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0211 8991|+492118991",
                "0211/89-91|+492118991",
                "+49 (0)211 8991|+492118991",
                "0049 211 8991|+492118991",
                "+49 0211 8991|+492118991",
                "0049 0211 8991|+492118991",
                "+90 532 000 00 00|+905320000000",
                "٠٢١١ ٨٩٩١|+492118991",
                " 0176–1234567 |+491761234567"
            })
    void as_people_write_it_all_the_world_can_dial_it(String typed, String dialled) {
        assertThat(PhoneNumber.parse(typed)).contains(new PhoneNumber(dialled));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "8991",
                "ruf mich an",
                "0211 8991 abends",
                "+1234567890123456",
                "+"
            })
    void what_nobody_can_dial_is_none(String typed) {
        assertThat(PhoneNumber.parse(typed)).isEmpty();
    }
}
