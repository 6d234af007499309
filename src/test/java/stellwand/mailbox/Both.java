package stellwand.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;

/** What a letter of ours says: as plain text, and as HTML for programs that like that better. */
public record Both(String plain, String html) {
    public static Both of(MimeMessage letter) {
        try {
            var parts = (MimeMultipart) letter.getContent();
            assertThat(parts.getContentType()).startsWith("multipart/alternative");
            assertThat(parts.getCount()).isEqualTo(2);
            return new Both(
                    parts.getBodyPart(0).getContent().toString().strip(),
                    parts.getBodyPart(1).getContent().toString());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
