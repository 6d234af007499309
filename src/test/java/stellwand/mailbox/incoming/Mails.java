package stellwand.mailbox.incoming;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import stellwand.mailbox.incoming.Incoming.Message;

/** Mails of invented people, as the programs of real ones write them. */
final class Mails {
    static final MailReader READER =
            new MailReader(Ourselves.of("stadt.example", "ideen@stadt.example"));

    private Mails() {}

    static Message read(String name) {
        return (Message) READER.read(bytes(name));
    }

    static String text(String name) {
        return new String(bytes(name), UTF_8);
    }

    private static byte[] bytes(String name) {
        try (var in = Mails.class.getResourceAsStream("/mails/" + name + ".eml")) {
            if (in == null) throw new IllegalArgumentException(name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
