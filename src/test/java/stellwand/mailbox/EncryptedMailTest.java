package stellwand.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Encryption that was asked for is never given up in silence. */
class EncryptedMailTest {
    private static final Instant NOW = Instant.parse("2017-09-14T16:00:00Z");
    private static final MailTable.Waiting LETTER =
            new MailTable.Waiting(
                    UUID.randomUUID(),
                    "<1@stadt.example>",
                    "mira@stadt.example",
                    "Ihr Zugang",
                    "https://stellwand.example/link/secret",
                    "de",
                    NOW,
                    null,
                    null,
                    null);

    @Test
    void a_server_without_starttls_gets_neither_letter_nor_password() {
        var plain = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        plain.start();
        try {
            var url =
                    "smtp://stellwand:secret@localhost:%d?starttls"
                            .formatted(plain.getSmtp().getPort());

            assertThat(postman(url).deliver(LETTER, NOW))
                    .isInstanceOfSatisfying(
                            Postman.Result.NotNow.class,
                            result -> assertThat(result.error()).contains("STARTTLS"));
            assertThat(plain.getReceivedMessages()).isEmpty();
        } finally {
            plain.stop();
        }
    }

    @Test
    void a_certificate_that_nobody_vouches_for_ends_the_talk(@TempDir Path room)
            throws IOException {
        try (var server = new StartTlsServer(room)) {
            assertThat(postman(server.url()).deliver(LETTER, NOW))
                    .isInstanceOf(Postman.Result.NotNow.class);

            assertThat(server.count()).isZero();
            assertThat(server.sealed()).isEmpty();
            assertThat(server.inTheClear()).last().isEqualTo("STARTTLS");
        }
    }

    private static Postman postman(String url) {
        return new Postman(MailServer.parse(url, "stellwand@stadt.example"));
    }
}
