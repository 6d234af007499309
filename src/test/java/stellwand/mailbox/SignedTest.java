package stellwand.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SignedTest {
    private static final String ID = "<0f8b2c6e-1d7a-4b3e-9c55-7a6f0e1d2c3b@stadt.example>";
    private static final String DETAIL = "0f8b2c6e1d7a4b3e9c557a6f0e1d2c3b";

    @Test
    void an_address_says_which_letter_it_answers() {
        var signed = Signed.address("ideen@stadt.example", ID);
        assertThat(signed).isEqualTo("ideen+%s@stadt.example".formatted(DETAIL));
        assertThat(signed.indexOf('@')).as("RFC 5321, 4.5.3.1.1").isLessThanOrEqualTo(64);
        assertThat(Signed.messageId(DETAIL, "stadt.example")).contains(ID);
        assertThat(Signed.messageId(DETAIL.toUpperCase(Locale.ROOT), "stadt.example")).contains(ID);
    }

    @Test
    void what_people_write_behind_a_plus_is_no_letter() {
        assertThat(Signed.messageId("newsletter", "stadt.example")).isEmpty();
        assertThat(Signed.messageId(DETAIL + "0", "stadt.example")).isEmpty();
    }
}
