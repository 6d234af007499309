package stellwand.mailbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jspecify.annotations.Nullable;

/** Hands one letter to the mail server. */
final class Postman {
    private final MailServer server;
    private final Session session;

    Postman(MailServer server) {
        this.server = server;
        this.session = Session.getInstance(server.properties());
    }

    /** What the mail server made of it. */
    sealed interface Result {
        record Delivered() implements Result {}

        record NotNow(String error) implements Result {}

        record NotFromUs(String error) implements Result {}

        record Never(String error) implements Result {}
    }

    Result deliver(MailTable.Waiting letter, Instant now) {
        try {
            Transport.send(message(letter, now), server.user(), server.password());
            return new Result.Delivered();
        } catch (MessagingException e) {
            return switch (Verdict.of(e)) {
                case NOT_NOW -> new Result.NotNow(words(e));
                case NOT_FROM_US -> new Result.NotFromUs(words(e));
                case NEVER -> new Result.Never(words(e));
            };
        }
    }

    private Numbered message(MailTable.Waiting letter, Instant now) throws MessagingException {
        var message = new Numbered(session, letter.messageId());
        message.setFrom(new InternetAddress(server.from()));
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(letter.recipient(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setContent(inBothForms(letter));
        message.setSentDate(Date.from(now));
        answering(message, letter);
        belonging(message, letter.answers());
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Stellwand", "1"); // should it come back with another number
        return message;
    }

    /** Plain text first: what comes last is what mail programs like best. */
    private static Multipart inBothForms(MailTable.Waiting letter) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(letter.body(), StandardCharsets.UTF_8.name());
        var html = new MimeBodyPart();
        var page = HtmlBody.of(letter.body(), letter.language(), letter.subject());
        html.setText(page, StandardCharsets.UTF_8.name(), "html");
        return new MimeMultipart("alternative", plain, html);
    }

    /** Bounces go where answers go: nobody reads the mail of whom it comes from. */
    private static void answering(Numbered message, MailTable.Waiting letter)
            throws MessagingException {
        var replyTo = letter.replyTo();
        if (replyTo != null) {
            message.setReplyTo(new InternetAddress[] {new InternetAddress(replyTo)});
            message.setEnvelopeFrom(replyTo);
        }
        var unsubscribe = letter.unsubscribe();
        if (unsubscribe != null) message.setHeader("List-Unsubscribe", "<" + unsubscribe + ">");
    }

    private static void belonging(Numbered message, @Nullable String answers)
            throws MessagingException {
        if (answers == null || !answers.chars().allMatch(it -> it > ' ' && it < 127)) return;
        message.setHeader("In-Reply-To", answers);
        message.setHeader("References", answers);
    }

    /** Keeps the Message-ID that was given before the first try. */
    private static final class Numbered extends SMTPMessage {
        private final String messageId;

        Numbered(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }

    private static String words(MessagingException e) {
        var inner = e.getNextException();
        return inner instanceof MessagingException deeper
                ? words(deeper)
                : String.valueOf(e.getMessage());
    }
}
