package stellwand.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import stellwand.database.TestDatabase;

class MailboxTest {
    private static final String AYLIN = "aylin@stadt.example";

    private final DataSource source = TestDatabase.fresh();
    private final JdbcClient db = JdbcClient.create(source);
    private final MailTable table = new MailTable(db);
    private final List<String> bounced = new ArrayList<>();
    private Instant now = Instant.parse("2017-09-14T16:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final ServerSetup setup =
            new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    private final GreenMail server = new GreenMail(setup);
    private final PostRound round = round(setup.getPort());
    private final Mailbox mailbox = new Mailbox(table, round, clock);

    @AfterEach
    void close() {
        round.stop();
        server.stop();
    }

    @Test
    void a_letter_arrives_once_and_nothing_of_it_stays() throws MessagingException, IOException {
        server.start();
        mailbox.post(letter("Ihr Zugang – اهلا", "Guten Tag, Müller ß 👋"));

        assertThat(round.deliverNext()).isTrue();
        assertThat(round.deliverNext()).isFalse();

        var arrived = server.getReceivedMessages();
        assertThat(arrived).hasSize(1);
        assertThat(arrived[0].getSubject()).isEqualTo("Ihr Zugang – اهلا");
        assertThat(Both.of(arrived[0]).plain()).isEqualTo("Guten Tag, Müller ß 👋");
        assertThat(Both.of(arrived[0]).html()).contains("<p>Guten Tag, Müller ß 👋</p>");
        assertThat(arrived[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(arrived[0].getHeader("Message-ID")).containsExactly(messageId());
        assertThat(row()).doesNotContain("Guten Tag", "Zugang", AYLIN);
    }

    @Test
    void while_the_server_is_down_the_letter_waits_and_then_arrives_with_the_same_id()
            throws MessagingException {
        mailbox.post(letter("Zugang", "Guten Tag"));
        var id = messageId();
        assertThat(round.deliverNext()).isTrue();
        assertThat(round.deliverNext()).isFalse();

        server.start();
        assertThat(round.deliverNext()).isFalse();
        now = now.plus(Duration.ofMinutes(1));
        assertThat(round.deliverNext()).isTrue();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getHeader("Message-ID")).containsExactly(id);
        assertThat(mailbox.failures()).isEmpty();
    }

    @Test
    void it_waits_longer_each_time() {
        mailbox.post(letter("Zugang", "Guten Tag"));

        for (int minutes : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            assertThat(round.deliverNext()).isTrue();
            now = now.plus(Duration.ofMinutes(minutes)).minusSeconds(1);
            assertThat(round.deliverNext()).isFalse();
            now = now.plusSeconds(1);
        }
    }

    @Test
    void an_address_that_the_server_refuses_is_shown_and_not_tried_again() throws IOException {
        try (var refusing = new RefusingServer("550 5.1.1 No such user")) {
            var there = round(refusing.port());
            new Mailbox(table, there, clock).post(letter("Zugang", "Guten Tag"));

            assertThat(there.deliverNext()).isTrue();
            now = now.plus(Duration.ofHours(1));
            assertThat(there.deliverNext()).isFalse();

            assertThat(mailbox.failures())
                    .singleElement()
                    .satisfies(failure -> {
                        assertThat(failure.recipient()).isEqualTo(AYLIN);
                        assertThat(failure.failure()).isEqualTo(Failure.Why.REFUSED);
                        assertThat(failure.lastError()).contains("No such user");
                    });
            assertThat(bounced).containsExactly(messageId());
            assertThat(row()).doesNotContain("Guten Tag");
        }
    }

    @Test
    void a_server_that_is_busy_is_asked_again() throws IOException {
        try (var busy = new RefusingServer("451 4.3.0 Try again later")) {
            var there = round(busy.port());
            new Mailbox(table, there, clock).post(letter("Zugang", "Guten Tag"));

            assertThat(there.deliverNext()).isTrue();
            now = now.plus(Duration.ofMinutes(1));

            assertThat(there.deliverNext()).isTrue();
            assertThat(mailbox.failures()).isEmpty();
            assertThat(bounced).isEmpty();
        }
    }

    @Test
    void what_is_no_address_at_all_is_refused_and_holds_up_nobody() {
        server.start();
        mailbox.post(new Letter("not an address", "Zugang", "Guten Tag", "de", tomorrow()));
        now = now.plusMillis(1);
        mailbox.post(letter("Zugang", "Guten Tag"));

        assertThat(round.deliverNext()).isTrue();
        assertThat(round.deliverNext()).isTrue();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mailbox.failures())
                .singleElement()
                .extracting(Failure::failure)
                .isEqualTo(Failure.Why.REFUSED);
    }

    @Test
    void a_link_that_has_expired_meanwhile_is_not_sent_any_more() {
        server.start();
        mailbox.post(new Letter(AYLIN, "Anmelden", "Link", "de", now.plus(Duration.ofMinutes(15))));
        now = now.plus(Duration.ofMinutes(16));

        assertThat(round.deliverNext()).isTrue();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(mailbox.failures())
                .singleElement()
                .extracting(Failure::failure)
                .isEqualTo(Failure.Why.TOO_LATE);
    }

    @Test
    void two_nodes_do_not_send_the_same_letter() {
        server.start();
        for (int i = 0; i < 20; i++) mailbox.post(letter("Zugang", "Guten Tag"));

        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int node = 0; node < 4; node++) {
                var _ =
                        nodes.submit(() -> {
                            var there = round(setup.getPort());
                            while (there.deliverNext()) {}
                        });
            }
        }

        assertThat(server.getReceivedMessages()).hasSize(20);
    }

    @Test
    void what_did_not_happen_is_not_told() {
        new TransactionTemplate(new JdbcTransactionManager(source))
                .executeWithoutResult(status -> {
                    mailbox.post(letter("Zugang", "Guten Tag"));
                    status.setRollbackOnly();
                });

        assertThat(db.sql("select count(*) from mail_out").query(Integer.class).single()).isZero();
    }

    @Test
    void the_round_goes_by_itself_as_soon_as_something_was_posted() {
        server.start();
        round.start();
        new TransactionTemplate(new JdbcTransactionManager(source))
                .executeWithoutResult(_ -> mailbox.post(letter("Zugang", "Guten Tag")));

        assertThat(server.waitForIncomingEmail(5_000, 1)).isTrue();
    }

    @Test
    void thirty_days_later_nothing_is_known_of_it() {
        server.start();
        mailbox.post(letter("Zugang", "Guten Tag"));
        round.deliverNext();
        now = now.plus(Duration.ofDays(31));

        round.forgetOld();

        assertThat(db.sql("select count(*) from mail_out").query(Integer.class).single()).isZero();
    }

    private Letter letter(String subject, String body) {
        return new Letter(AYLIN, subject, body, "de", tomorrow());
    }

    private Instant tomorrow() {
        return now.plus(Duration.ofDays(1));
    }

    private String messageId() {
        return db.sql("select message_id from mail_out").query(String.class).single();
    }

    private String row() {
        return db.sql("select mail_out::text from mail_out").query(String.class).single();
    }

    private PostRound round(int port) {
        return new PostRound(
                table,
                (letter, _) -> bounced.add(letter),
                clock,
                "smtp://127.0.0.1:" + port,
                "Stellwand <stellwand@stadt.example>",
                URI.create("http://localhost:8054"),
                true);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
