package stellwand.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.TestDatabase;

/** A "no" of the mail server may be about the letter, or about us. */
class RefusedLettersTest {
    private final JdbcClient db = JdbcClient.create(TestDatabase.fresh());
    private final MailTable table = new MailTable(db);
    private final List<String> bounced = new ArrayList<>();
    private Instant now = Instant.parse("2017-09-14T16:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Mailbox mailbox = new Mailbox(table, round(1), clock);

    @BeforeEach
    void a_server_that_takes_everything() {
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MAIL | 530 5.7.0 Authentication required",
                "MAIL | 550 Sender not allowed",
                "MAIL | 553 5.1.8 Sender address rejected: Domain not found",
                "RCPT | 554 5.7.1 <aylin@stadt.example>: Relay access denied",
                "RCPT | 550 relaying to this domain is denied",
                "RCPT | 550 5.7.606 Access denied, banned sending IP"
            })
    void what_is_refused_because_of_us_waits_until_somebody_has_mended_it(
            String command, String reply) throws IOException {
        try (var refusing = new RefusingServer(command, reply)) {
            var there = round(refusing.port());
            post();
            for (int minutes : new int[] {1, 2, 4}) {
                assertThat(there.deliverNext()).isTrue();
                now = now.plus(Duration.ofMinutes(minutes));
            }
            assertThat(mailbox.failures()).isEmpty();
            assertThat(bounced).isEmpty();
            var said = reply.substring(reply.lastIndexOf(' ') + 1);
            assertThat(mailbox.stuck())
                    .hasValueSatisfying(it -> assertThat(it.lastError()).contains(said))
                    .hasValueSatisfying(it -> assertThat(it.letters()).isOne());
        }
        assertThat(round(server.getSmtp().getPort()).deliverNext()).as("and then it goes").isTrue();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mailbox.stuck()).isEmpty();
    }

    @Test
    void what_is_refused_because_of_us_for_days_is_given_up_after_all() throws IOException {
        try (var refusing = new RefusingServer("550 5.7.1 Not welcome here")) {
            var there = round(refusing.port());
            post();
            var begun = now;
            while (mailbox.failures().isEmpty()) {
                assertThat(there.deliverNext()).isTrue();
                now = now.plus(Duration.ofHours(1));
            }
            assertThat(Duration.between(begun, now))
                    .isBetween(Duration.ofDays(3), Duration.ofDays(4));
            assertThat(bounced).hasSize(1);
        }
    }

    @Test
    void a_server_that_was_away_for_long_is_given_three_days_once_it_refuses_us()
            throws IOException {
        post();
        var away = round(1);
        for (int hours = 0; hours < 120; hours++) {
            assertThat(away.deliverNext()).isTrue();
            now = now.plus(Duration.ofHours(1));
        }
        try (var refusing = new RefusingServer("554 5.7.1 Relay access denied")) {
            var there = round(refusing.port());
            for (int hours = 0; hours < 72; hours++) {
                assertThat(there.deliverNext()).isTrue();
                assertThat(mailbox.failures()).isEmpty();
                now = now.plus(Duration.ofHours(1));
            }
            now = now.plus(Duration.ofHours(1));
            assertThat(there.deliverNext()).isTrue();
            assertThat(mailbox.failures()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "550 5.1.1 No such user",
                "550 5.1.1 <a@b.example>: User unknown in relay recipient table",
                "550 relay.example.org knows no such user",
                "550 5.4.1 Recipient address rejected: Access denied",
                "550 5.5.0 Requested action not taken: mailbox unavailable",
                "552 5.2.2 Mailbox full",
                "554 no"
            })
    void what_nobody_takes_there_is_given_up_at_once(String reply) throws IOException {
        try (var refusing = new RefusingServer(reply)) {
            var there = round(refusing.port());
            post();
            assertThat(there.deliverNext()).isTrue();
            assertThat(mailbox.failures()).hasSize(1);
        }
    }

    private void post() {
        var month = now.plus(Duration.ofDays(30));
        mailbox.post(new Letter("aylin@stadt.example", "Zugang", "Guten Tag", "de", month));
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
}
