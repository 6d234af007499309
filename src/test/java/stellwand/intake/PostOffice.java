package stellwand.intake;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The office's mail server, and people who write to it. */
final class PostOffice {
    private static final String US = "ideen@stadt.example";
    private final GreenMail server =
            new GreenMail(new ServerSetup[] {setup("smtp"), setup("imap")});

    private static ServerSetup setup(String protocol) {
        return new ServerSetup(0, "127.0.0.1", protocol);
    }

    void open(DynamicPropertyRegistry registry) {
        server.start();
        server.setUser(US, "ideen", "secret");
        registry.add(
                "stellwand.mail.in.urls",
                () ->
                        "imap://ideen:secret@127.0.0.1:%d/%s"
                                .formatted(server.getImap().getPort(), US));
        registry.add("stellwand.data.dir", () -> "target/mail-in");
        registry.add(
                "stellwand.smtp-url",
                () -> "smtp://127.0.0.1:%d".formatted(server.getSmtp().getPort()));
        registry.add("stellwand.mail-from", () -> US);
        registry.add("stellwand.mail.in.plus", () -> true);
    }

    void close() {
        server.stop();
    }

    void send(MimeMessage mail) {
        GreenMailUtil.sendMimeMessage(mail);
    }

    /** As servers do that deliver plus addresses. */
    void deliver(MimeMessage mail) throws Exception {
        server.getUserManager().getUser("ideen").deliver(mail);
    }

    void send(String from, String subject, String text, @Nullable String inReplyTo)
            throws Exception {
        send(mail(from, subject, text, inReplyTo));
    }

    MimeMessage mail(String from, String subject, String text, @Nullable String inReplyTo)
            throws Exception {
        var mail = new MimeMessage(GreenMailUtil.getSession(server.getSmtp().getServerSetup()));
        mail.setFrom(new InternetAddress(from));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(US));
        mail.setSubject(subject, "UTF-8");
        mail.setText(text, "UTF-8");
        if (inReplyTo != null) mail.setHeader("In-Reply-To", inReplyTo);
        return mail;
    }

    static MimeBodyPart file(String name, String type, byte[] bytes) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        part.setFileName(name);
        return part;
    }

    MimeMessage receiptTo(String address) {
        await().atMost(30, SECONDS).until(() -> !receiptsTo(address).isEmpty());
        return receiptsTo(address).getFirst();
    }

    List<MimeMessage> receiptsTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.toString(mail.getAllRecipients()).contains(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
