package stellwand.mailbox;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import stellwand.database.Address;
import stellwand.database.TestDatabase;
import stellwand.mailbox.fetch.Dovecot;

/** The queue, and the operator's relay on its good and bad days. */
class PostfixTest {
    @TempDir static Path room;

    private static Dovecot dovecot;
    private static Postfix postfix;

    private final Address database = TestDatabase.freshAddress();
    private final JdbcClient db =
            JdbcClient.create(
                    new DriverManagerDataSource(
                            database.url(), database.user(), database.password()));
    private final MailTable table = new MailTable(db);
    private final List<String> bounced = new ArrayList<>();
    private Instant now = Instant.parse("2017-09-14T16:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private PostRound round;
    private Mailbox mailbox;

    @BeforeAll
    static void mail_servers() throws IOException {
        Postfix.isNeeded();
        dovecot = new Dovecot(room);
        postfix =
                new Postfix(
                        room, dovecot, "mira@example.org", "omar@example.org", "ida@example.org");
    }

    @AfterAll
    static void close() throws IOException {
        if (postfix != null) postfix.close();
        if (dovecot != null) dovecot.close();
    }

    @BeforeEach
    void the_queue() {
        round =
                new PostRound(
                        table,
                        (letter, _) -> bounced.add(letter),
                        clock,
                        postfix.url(),
                        "Stellwand <stellwand@stadt.example>",
                        URI.create("http://localhost:8054"),
                        true);
        mailbox = new Mailbox(table, round, clock);
    }

    @Test
    void while_it_is_down_a_letter_waits_and_then_it_goes_out_once() throws Exception {
        postfix.stop();
        var id = mailbox.post(letter("mira@example.org"));
        for (int minutes : new int[] {1, 2, 4}) {
            assertThat(round.deliverNext()).isTrue();
            now = now.plus(Duration.ofMinutes(minutes)).minusSeconds(1);
            assertThat(round.deliverNext()).as("sooner than that").isFalse();
            now = now.plusSeconds(1);
        }

        postfix.start();
        assertThat(round.deliverNext()).isTrue();
        now = now.plus(Duration.ofHours(2));

        assertThat(round.deliverNext()).isFalse();
        assertThat(ids(lettersTo("mira", 1))).containsExactly(id);
        assertThat(bounced).isEmpty();
    }

    @Test
    void what_it_defers_is_brought_again_with_the_same_id() throws Exception {
        postfix.answer("omar@example.org", "450 4.2.1 Mailbox is busy");
        var id = mailbox.post(letter("omar@example.org"));
        assertThat(round.deliverNext()).isTrue();
        assertThat(lastError()).contains("450 4.2.1");
        now = now.plus(Duration.ofMinutes(1));
        assertThat(round.deliverNext()).isTrue();

        postfix.answer("omar@example.org", "OK");
        now = now.plus(Duration.ofMinutes(2));
        assertThat(round.deliverNext()).isTrue();

        assertThat(ids(lettersTo("omar", 1))).containsExactly(id);
        assertThat(bounced).isEmpty();
        assertThat(mailbox.failures()).isEmpty();
    }

    @Test
    void what_it_refuses_for_good_has_bounced_and_is_not_brought_again() throws Exception {
        postfix.answer("closed@example.org", "550 5.2.1 Mailbox is closed");
        var id = mailbox.post(letter("closed@example.org"));

        assertThat(round.deliverNext()).isTrue();
        now = now.plus(Duration.ofHours(2));

        assertThat(round.deliverNext()).isFalse();
        assertThat(bounced).containsExactly(id);
        assertThat(mailbox.failures())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.failure()).isEqualTo(Failure.Why.REFUSED);
                    assertThat(it.lastError()).contains("Mailbox is closed");
                });
    }

    /** A duplicate rather than a loss. */
    @Test
    void killed_before_it_is_written_down_a_letter_comes_twice_with_one_id() throws Exception {
        var id = mailbox.post(letter("ida@example.org"));
        assertThat(DyingProcess.run(database, postfix.url(), now)).isEqualTo(DyingProcess.KILLED);
        lettersTo("ida", 1);

        assertThat(round.deliverNext()).isFalse();
        now = now.plus(Duration.ofMinutes(1));
        assertThat(round.deliverNext()).isTrue();
        assertThat(ids(lettersTo("ida", 2))).containsExactly(id, id);

        now = now.plus(Duration.ofHours(2));
        assertThat(round.deliverNext()).isFalse();
    }

    private Letter letter(String recipient) {
        return new Letter(
                recipient, "Danke", "Guten Tag", "de", clock.instant().plus(Duration.ofDays(1)));
    }

    private static List<MimeMessage> lettersTo(String name, int count) {
        await().atMost(20, SECONDS).until(() -> dovecot.inbox(name).size() >= count);
        return dovecot.inbox(name);
    }

    private static List<String> ids(List<MimeMessage> letters) throws MessagingException {
        var ids = new ArrayList<String>();
        for (var each : letters) ids.add(each.getMessageID());
        return ids;
    }

    private String lastError() {
        return db.sql("select last_error from mail_out").query(String.class).single();
    }
}
