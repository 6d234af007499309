package stellwand.mailbox.incoming;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stellwand.mailbox.incoming.Incoming.LeftOut;
import stellwand.mailbox.incoming.Incoming.Message;

/** A part within a part within a part. */
class DeepMailTest {
    private final MailReader reader =
            new MailReader(Ourselves.of("stadt.example", "ideen@stadt.example"));

    @Test
    void what_might_do_harm_does_so_however_deep_it_lies() {
        var mail = new StringBuilder();
        for (int depth = 0; depth < Limits.DEPTH + 1; depth++) {
            mail.append(
                    "Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n"
                            .formatted(depth, depth));
        }
        mail.append("Content-Type: application/octet-stream; name=rechnung.exe\n\nMZ\n");

        var read = (Message) reader.read(mail.toString().getBytes(UTF_8));

        assertThat(read.leftOut())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.because()).isEqualTo(LeftOut.Because.DANGEROUS);
                    assertThat(it.bytes()).isNull();
                });
    }
}
