package stellwand.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.TestDatabase;

/** A letter about something of one's own can be answered, and stopped. */
class AnsweredLetterTest {
    private static final URI STOP = URI.create("https://stadt.example/ideas/own/1");
    private static final String US = "ideen@stadt.example";

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final JdbcClient db = JdbcClient.create(TestDatabase.fresh());
    private final Clock clock = Clock.systemUTC();

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void where_plus_addresses_are_delivered_the_address_says_which_letter_it_answers()
            throws MessagingException {
        var round = round(true);
        var mailbox = new Mailbox(new MailTable(db), round, clock);
        var id = mailbox.post(letter());
        var signed = Signed.address(US, id);

        round.deliverNext();

        var arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getReplyTo()).extracting(Object::toString).containsExactly(signed);
        assertThat(arrived.getHeader("Return-Path")).containsExactly("<" + signed + ">");
        assertThat(arrived.getHeader("List-Unsubscribe")).containsExactly("<" + STOP + ">");
        assertThat(mailbox.answered(signed.replaceAll(".*\\+|@.*", ""))).contains(id);
        assertThat(db.sql("select mail_out::text from mail_out").query(String.class).single())
                .doesNotContain("ideen", STOP.getPath());
    }

    @Test
    void elsewhere_answers_and_bounces_go_to_the_plain_address() throws MessagingException {
        var round = round(false);
        new Mailbox(new MailTable(db), round, clock).post(letter());

        round.deliverNext();

        var arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getReplyTo()).extracting(Object::toString).containsExactly(US);
        assertThat(arrived.getHeader("Return-Path")).containsExactly("<" + US + ">");
    }

    @Test
    void it_stands_beside_the_mail_that_it_answers() throws MessagingException {
        var round = round(false);
        var mailbox = new Mailbox(new MailTable(db), round, clock);
        mailbox.post(letter().answering("<1@example.org>"));
        mailbox.post(letter().answering("<ü@example.org>"));
        mailbox.post(letter());

        while (round.deliverNext()) {}

        assertThat(server.getReceivedMessages())
                .extracting(it -> it.getHeader("In-Reply-To", null))
                .as("what is no Message-ID is none")
                .containsExactlyInAnyOrder("<1@example.org>", null, null);
    }

    private Letter letter() {
        var tomorrow = clock.instant().plus(Duration.ofDays(1));
        return new Letter("mira@example.org", "Danke", "Guten Tag", "de", tomorrow).about(US, STOP);
    }

    private PostRound round(boolean signs) {
        return new PostRound(
                new MailTable(db),
                (_, _) -> {},
                clock,
                "smtp://127.0.0.1:" + server.getSmtp().getPort(),
                "Stellwand <stellwand@stadt.example>",
                URI.create("http://localhost:8054"),
                signs);
    }
}
