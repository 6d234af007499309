package stellwand.mailbox.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.mailbox.fetch.ImapAddress.Encryption;

class ImapAddressTest {
    private static final UUID EVENING = UUID.fromString("6f3c9d5e-0d0b-4f43-9d43-0b7c2f8a1c55");

    @Test
    void several_each_with_a_workshop_or_none() {
        assertThat(
                        ImapAddress.parseAll(
                                "imaps://u:p%2Fw+d@mail.example/ideen@stadt.example?workshop="
                                        + EVENING
                                        + "  imap://u:p@mail.example:2143/amt@stadt.example?starttls"))
                .containsExactly(
                        new ImapAddress(
                                "ideen@stadt.example",
                                EVENING,
                                "mail.example",
                                993,
                                "u",
                                "p/w+d",
                                Encryption.TLS),
                        new ImapAddress(
                                "amt@stadt.example",
                                null,
                                "mail.example",
                                2143,
                                "u",
                                "p",
                                Encryption.STARTTLS));
        assertThat(ImapAddress.parseAll(" ")).isEmpty();
    }

    @Test
    void encryption_that_was_asked_for_is_never_given_up() {
        assertThat(
                        ImapAddress.parse("imap://u:p@mail.example/i@stadt.example?starttls")
                                .properties())
                .containsEntry("mail.imap.starttls.required", "true")
                .containsEntry("mail.imap.ssl.checkserveridentity", "true");
    }

    @Test
    void a_wrong_setting_is_told_without_the_password() {
        for (var wrong :
                new String[] {
                    "https://u:secret@h/i@s.example",
                    "imaps://u:secret@h/",
                    "imaps://u:sec ret@h/i@s.example"
                }) {
            assertThatThrownBy(() -> ImapAddress.parse(wrong))
                    .hasMessageContaining("STELLWAND_MAIL_IN_URLS")
                    .hasMessageNotContaining("sec");
        }
        assertThat(ImapAddress.parse("imap://u:secret@h/i@s.example").toString())
                .doesNotContain("secret");
    }
}
