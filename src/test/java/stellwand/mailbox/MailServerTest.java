package stellwand.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stellwand.mailbox.MailServer.Encryption.NONE;
import static stellwand.mailbox.MailServer.Encryption.STARTTLS;
import static stellwand.mailbox.MailServer.Encryption.TLS;

import org.junit.jupiter.api.Test;

class MailServerTest {
    private static final String FROM = "stellwand@stadt.example";

    @Test
    void plain_for_a_server_in_the_same_house() {
        assertThat(MailServer.parse("smtp://mail.stadt.example", FROM))
                .isEqualTo(new MailServer("mail.stadt.example", 25, null, null, NONE, FROM));
    }

    @Test
    void encrypted_after_hello() {
        var server = MailServer.parse("smtp://u%40x:p%3Aw+d@mail.example:2587?starttls", FROM);

        assertThat(server)
                .isEqualTo(new MailServer("mail.example", 2587, "u@x", "p:w+d", STARTTLS, FROM));
        assertThat(server.properties()).containsEntry("mail.smtp.starttls.required", "true");
    }

    @Test
    void encrypted_from_the_start() {
        var server = MailServer.parse("smtps://u:p@mail.example", FROM);

        assertThat(server).isEqualTo(new MailServer("mail.example", 465, "u", "p", TLS, FROM));
        assertThat(server.properties())
                .containsEntry("mail.smtp.ssl.enable", "true")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true");
    }

    @Test
    void a_wrong_setting_is_told_without_the_password() {
        assertThatThrownBy(() -> MailServer.parse("https://u:secret@mail.example", FROM))
                .hasMessageContaining("STELLWAND_SMTP_URL")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> MailServer.parse("smtp://mail.example", ""))
                .hasMessageContaining("STELLWAND_MAIL_FROM");
        assertThat(MailServer.parse("smtp://u:secret@mail.example", FROM).toString())
                .doesNotContain("secret");
    }
}
