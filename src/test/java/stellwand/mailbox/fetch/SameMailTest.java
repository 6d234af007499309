package stellwand.mailbox.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.TestDatabase;
import stellwand.mailbox.fetch.Receiver.Arrived;
import stellwand.mailbox.incoming.MailReader;
import stellwand.mailbox.incoming.Ourselves;

/** Whoever writes to two of our addresses at once has one idea, and gets one receipt. */
class SameMailTest {
    private static final ImapAddress IDEAS =
            ImapAddress.parse("imap://i:s@127.0.0.1:1/ideen@stadt.example");
    private static final ImapAddress OFFICE =
            ImapAddress.parse("imap://o:s@127.0.0.1:1/amt@stadt.example");

    @TempDir Path room;

    private final JdbcClient db = JdbcClient.create(TestDatabase.fresh());
    private final IncomingTable table = new IncomingTable(db);
    private final HeldTable held = new HeldTable(db);
    private final List<Arrived> taken = new ArrayList<>();
    private Instant now = Instant.parse("2017-09-14T16:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private MailKey key;
    private HandOver hand;
    private boolean isBusy;
    private int fetched;

    @BeforeEach
    void a_mailroom() {
        key = MailKey.in(room, new SecureRandom());
        var us = Ourselves.of("stadt.example", IDEAS.address(), OFFICE.address());
        hand = new HandOver(table, held, key, new MailReader(us), this::take, clock);
    }

    private Fate take(Arrived mail) {
        if (isBusy) throw new IllegalStateException("not now");
        taken.add(mail);
        return Fate.IDEA;
    }

    @Test
    void a_mail_to_two_of_our_addresses_is_taken_once() {
        comes(IDEAS, "Received: by one\r\n", "<1@example.org>", "mira", "Schatten", "Mehr davon.");
        comes(OFFICE, "Received: by two\r\n", "<1@example.org>", "mira", "Schatten", "Mehr davon.");

        handOver();

        assertThat(taken).singleElement().satisfies(it -> assertIdeas(it));
        assertThat(states()).containsExactly("TAKEN", "TAKEN");
        assertThat(db.sql("select mail_in::text from mail_in").query(String.class).list())
                .noneMatch(row -> row.contains("Schatten"));
    }

    @Test
    void another_mail_that_bears_the_same_message_id_is_taken_too() {
        comes(IDEAS, "", "<1@example.org>", "mira", "Schatten", "Mehr davon.");
        comes(OFFICE, "", "<1@example.org>", "mira", "Schatten", "Mehr davon!");
        comes(OFFICE, "", "<1@example.org>", "mira", "Licht", "Mehr davon.");
        comes(OFFICE, "", "<1@example.org>", "omar", "Schatten", "Mehr davon.");
        comes(OFFICE, "", "<2@example.org>", "mira", "Schatten", "Mehr davon.");
        comes(OFFICE, "", "", "mira", "Schatten", "Mehr davon.");

        handOver();

        assertThat(taken).hasSize(6);
    }

    /** Somebody has put it back into the inbox to have it fetched again. */
    @Test
    void the_same_mail_to_the_same_address_is_taken_again() {
        comes(IDEAS, "", "<1@example.org>", "mira", "Schatten", "Mehr davon.");
        comes(IDEAS, "", "<1@example.org>", "mira", "Schatten", "Mehr davon.");

        handOver();

        assertThat(taken).hasSize(2);
    }

    @Test
    void one_that_could_not_be_taken_yet_is_tried_again_and_still_taken_once() {
        isBusy = true;
        comes(IDEAS, "", "<1@example.org>", "mira", "Schatten", "Mehr davon.");
        handOver();
        isBusy = false;
        comes(OFFICE, "", "<1@example.org>", "mira", "Schatten", "Mehr davon.");
        handOver();
        assertThat(taken).isEmpty();

        now = now.plus(Duration.ofMinutes(2));
        handOver();

        assertThat(taken).singleElement().satisfies(it -> assertIdeas(it));
    }

    @Test
    void one_that_is_held_does_not_keep_the_other_from_being_taken() {
        var spam = "X-Spam-Flag: YES\r\n";
        var first = comes(IDEAS, spam, "<1@example.org>", "mira", "Schatten", "Mehr davon.");
        comes(OFFICE, "", "<1@example.org>", "mira", "Schatten", "Mehr davon.");

        handOver();
        assertThat(taken).hasSize(1);

        held.release(first, now);
        handOver();
        assertThat(taken).hasSize(1);
        assertThat(states()).containsOnly("TAKEN");
    }

    private static void assertIdeas(Arrived mail) {
        assertThat(mail.address()).isEqualTo(IDEAS.address());
    }

    private void handOver() {
        while (hand.next()) {}
    }

    private List<String> states() {
        return db.sql("select state from mail_in").query((row, _) -> row.getString(1)).list();
    }

    private UUID comes(
            ImapAddress to,
            String header,
            String messageId,
            String sender,
            String subject,
            String text) {
        var id = UUID.randomUUID();
        var raw =
                """
                %sFrom: %s@example.org
                To: ideen@stadt.example, amt@stadt.example
                Message-ID: %s
                Subject: %s

                %s
                """
                        .formatted(header, sender, messageId, subject, text)
                        .getBytes(UTF_8);
        now = now.plusMillis(1);
        var mail = new IncomingTable.Fetched(id, 1, ++fetched, null, key.seal(id, raw), null);
        table.add(to, mail, now);
        return id;
    }
}
