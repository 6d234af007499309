package stellwand.mailbox.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RawMailTest {
    @Test
    void the_message_id_is_found_however_it_is_written() {
        assertThat(messageId("From: a\r\nMessage-ID: <1@b>\r\n\r\nx")).hasValue("<1@b>");
        assertThat(messageId("message-id:<1@b>\n\nx")).hasValue("<1@b>");
        assertThat(messageId("Message-Id :\r\n\t<1@b> (first)\r\n\r\nx")).hasValue("<1@b>");
        assertThat(messageId("Message-ID: <1@b>")).hasValue("<1@b>");
    }

    @Test
    void what_the_database_or_a_reader_could_not_bear_is_none() {
        assertThat(messageId("Message-ID: <a\0b@c>\r\n\r\n")).isEmpty();
        assertThat(messageId("Message-ID: <\u00fc@c>\r\n\r\n")).isEmpty();
        assertThat(messageId("Message-ID: <" + "x".repeat(100_000) + ">\r\n\r\n")).isEmpty();
        assertThat(messageId("Message-ID: <a\r\n\r\n@b>")).isEmpty();
        assertThat(messageId("X-Message-ID: <1@b>\r\n\r\nMessage-ID: <2@b>")).isEmpty();
        assertThat(messageId("")).isEmpty();
    }

    @Test
    void the_body_is_what_stands_behind_the_first_empty_line() {
        assertThat(body("From: a\r\n\r\nHallo\r\n\r\nWelt")).isEqualTo("Hallo\r\n\r\nWelt");
        assertThat(body("From: a\n\nHallo")).isEqualTo("Hallo");
        assertThat(body("\r\nHallo")).isEqualTo("Hallo");
        assertThat(body("From: a")).isEmpty();
    }

    private static Optional<String> messageId(String raw) {
        return RawMail.messageId(raw.getBytes(ISO_8859_1));
    }

    private static String body(String raw) {
        return new String(RawMail.body(raw.getBytes(ISO_8859_1)), ISO_8859_1);
    }
}
