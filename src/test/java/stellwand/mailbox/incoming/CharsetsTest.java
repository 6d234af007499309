package stellwand.mailbox.incoming;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CharsetsTest {
    private static final String TEXT = "Schöne Bänke für müde Füße";

    @Test
    void one_broken_byte_leaves_all_other_letters_as_they_are() {
        var bytes = TEXT.getBytes(UTF_8);
        bytes[TEXT.length() - 10] = (byte) 0xff;

        assertThat(Charsets.text(bytes, "utf-8"))
                .startsWith("Schöne B")
                .contains("\uFFFD")
                .endsWith("Füße")
                .doesNotContain("Ã");
    }

    @Test
    void a_letter_cut_in_half_at_the_end_is_one_letter_lost() {
        var bytes = (TEXT + "ü").getBytes(UTF_8);

        assertThat(Charsets.text(Arrays.copyOf(bytes, bytes.length - 1), "utf-8"))
                .isEqualTo(TEXT + "\uFFFD");
    }

    @Test
    void what_is_only_called_utf_8_is_read_as_what_it_is() {
        assertThat(Charsets.text(TEXT.getBytes(ISO_8859_1), "utf-8")).isEqualTo(TEXT);
        assertThat(Charsets.text(TEXT.getBytes(UTF_8), "iso-8859-1")).isEqualTo(TEXT);
    }
}
