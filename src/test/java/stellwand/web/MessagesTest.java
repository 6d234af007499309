package stellwand.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How sentences are filled in. */
class MessagesTest {
    private static final Object[] NUMBER = {12_345};

    private final Messages messages;

    MessagesTest() throws Exception {
        messages = new Messages();
    }

    @Test
    void a_number_stands_as_it_is_typed_and_looked_for() {
        assertThat(messages.getMessage("idea.name", NUMBER, Locale.GERMAN)).isEqualTo("Idee 12345");
        assertThat(messages.getMessage("idea.name", NUMBER, Language.ARABIC.locale()))
                .contains("12345");
        assertThat(messages.getMessage("idea.name", NUMBER, Locale.forLanguageTag("uk")))
                .contains("12345");
    }

    @Test
    void what_letters_do_not_say_is_said_in_german() {
        assertThat(messages.getMessage("intake.slip", null, Locale.forLanguageTag("tr")))
                .isEqualTo(messages.getMessage("intake.slip", null, Locale.GERMAN));
    }
}
