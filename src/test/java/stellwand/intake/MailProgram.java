package stellwand.intake;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import stellwand.mailbox.Both;
import stellwand.mailbox.Postfix;
import stellwand.mailbox.fetch.Dovecot;

/** Of somebody who writes to the office: sends by Postfix, reads by Dovecot. */
record MailProgram(String address, Postfix postfix, Dovecot dovecot) {
    void write(String to, String subject, String text) throws MessagingException {
        var mail = new MimeMessage(session());
        mail.setRecipients(Message.RecipientType.TO, to);
        mail.setSubject(subject, "UTF-8");
        send(mail, text);
    }

    /** As the button in a mail program does, with what is answered below. */
    void reply(MimeMessage letter, String text) throws MessagingException {
        var mail = (MimeMessage) letter.reply(false);
        send(
                mail,
                text
                        + "\n\nOn 14/09/2017 18:05, Stadt wrote:\n> "
                        + Both.of(letter).plain().replace("\n", "\n> "));
    }

    /**
     * As servers do for people on holiday (RFC 3834): to where bounces go, and with no way back.
     */
    void absent(MimeMessage letter) throws MessagingException {
        var mail = new SMTPMessage(session());
        mail.setEnvelopeFrom("<>");
        mail.setRecipients(Message.RecipientType.TO, letter.getHeader("Return-Path", null));
        mail.setSubject("Re: " + letter.getSubject(), "UTF-8");
        mail.setHeader("In-Reply-To", letter.getMessageID());
        mail.setHeader("Auto-Submitted", "auto-replied");
        send(mail, "Ich bin bis Montag verreist.");
    }

    private void send(MimeMessage mail, String text) throws MessagingException {
        mail.setFrom(new InternetAddress(address));
        mail.setText(text, "UTF-8");
        mail.saveChanges();
        try (var transport = session().getTransport("smtp")) {
            transport.connect("127.0.0.1", postfix.port(), null, null);
            transport.sendMessage(mail, mail.getAllRecipients());
        }
    }

    private static Session session() {
        return Session.getInstance(new Properties());
    }

    MimeMessage letter() {
        await().atMost(30, SECONDS).until(() -> !letters().isEmpty());
        return letters().getFirst();
    }

    List<MimeMessage> letters() {
        return dovecot.inbox(address.replaceFirst("@.*", ""));
    }
}
