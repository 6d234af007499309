package stellwand.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {
    @ParameterizedTest
    @CsvSource({
        "postgres://aylin:secret@db.example/house,          jdbc:postgresql://db.example/house",
        "postgresql://aylin:secret@db.example:5433/house,   jdbc:postgresql://db.example:5433/house",
        "jdbc:postgresql://aylin:secret@db.example/house,   jdbc:postgresql://db.example/house",
        "jdbc:postgresql://db.example/house?user=aylin&password=secret, jdbc:postgresql://db.example/house",
        "postgres://aylin:secret@db.example/house?sslmode=require, jdbc:postgresql://db.example/house?sslmode=require",
        "'postgres://aylin:secret@one.example:5432,two.example:5432/house', 'jdbc:postgresql://one.example:5432,two.example:5432/house'",
        "postgres://aylin:secret@[::1]:5432/house,          jdbc:postgresql://[::1]:5432/house",
    })
    void is_read_as_every_tool_writes_it(String text, String url) {
        assertThat(DatabaseUrl.parse(text)).isEqualTo(new Address(url, "aylin", "secret"));
    }

    @Test
    void special_characters_in_a_password_are_percent_encoded_and_a_plus_is_a_plus() {
        assertThat(DatabaseUrl.parse("postgres://aylin:a%40b%2Fc+d:e@db.example/house").password())
                .isEqualTo("a@b/c+d:e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://aylin:secret@db.example/house",
                "postgres://aylin:secret@db.example",
                "postgres://aylin:secret@db.example/",
                "postgres:house",
                "house",
                "postgres://aylin:sec ret@db.example/house",
            })
    void what_is_not_readable_is_refused_without_showing_it(String text) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> DatabaseUrl.parse(text))
                .withMessageStartingWith("STELLWAND_DATABASE_URL is not readable")
                .withMessageNotContaining("sec")
                .withNoCause();
    }

    @Test
    void an_address_never_shows_its_password() {
        assertThat(DatabaseUrl.parse("postgres://aylin:secret@db.example/house"))
                .hasToString("jdbc:postgresql://db.example/house as aylin");
    }
}
