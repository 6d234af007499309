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
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import stellwand.database.TestDatabase;
import stellwand.mailbox.fetch.MailCounts.Where;
import stellwand.mailbox.incoming.MailReader;
import stellwand.mailbox.incoming.Ourselves;
import stellwand.retention.Periods;

/** Each mail is counted in one place, and nothing is stored of whoever wrote it. */
class MailCountsTest {
    private static final String US = "ideen@stadt.example";
    private static final ImapAddress ADDRESS = ImapAddress.parse("imap://i:s@127.0.0.1:1/" + US);

    @TempDir Path room;

    private final JdbcClient db = JdbcClient.create(TestDatabase.fresh());
    private final IncomingTable table = new IncomingTable(db);
    private final HeldTable held = new HeldTable(db);
    private Instant now = Instant.parse("2017-09-14T16:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private Fate fate = Fate.IDEA;
    private MailKey key;
    private HandOver hand;
    private int fetched;

    @BeforeEach
    void a_mailroom() {
        key = MailKey.in(room, new SecureRandom());
        var reader = new MailReader(Ourselves.of("stadt.example", US));
        hand = new HandOver(table, held, key, reader, _ -> fate, clock);
    }

    @Test
    void each_mail_is_in_the_place_where_it_is_now() {
        for (var each : Fate.values()) {
            fate = each;
            comes("X: y");
            handOver();
        }
        var spam = comes("X-Spam-Flag: YES");
        comes("X-Spam-Flag: YES");
        comes("List-Id: <news.example.org>");
        handOver();
        held.end(spam, now);
        table.unreadable(comes("X: y"), IncomingTable.Reason.EMPTY);
        table.unreadable(comes("X: y"), IncomingTable.Reason.KEY_LOST);
        comes("X: y");

        var counts = counts(180).count();

        assertThat(counts.mails())
                .containsAllEntriesOf(
                        Map.of(
                                Where.HELD_SPAM, 1,
                                Where.HELD_ROBOT, 1,
                                Where.ENDED, 1,
                                Where.UNREADABLE, 2,
                                Where.WAITING, 1))
                .containsKeys(
                        Where.IDEA,
                        Where.REPLY,
                        Where.TWICE,
                        Where.BOUNCE,
                        Where.REPORT,
                        Where.ABSENCE,
                        Where.INVITATION,
                        Where.ROBOT,
                        Where.OURSELVES)
                .hasSize(5 + Fate.values().length);
        assertThat(counts.all()).isEqualTo(6 + Fate.values().length);
    }

    @Test
    void a_mail_to_two_addresses_is_one_idea_and_one_that_came_twice() {
        var raw = "From: m@example.org\nMessage-ID: <1@example.org>\nSubject: S\n\nx\n";
        put(ADDRESS, raw);
        put(ImapAddress.parse("imap://o:s@127.0.0.1:1/amt@stadt.example"), raw);
        handOver();

        assertThat(counts(180).count().mails()).isEqualTo(Map.of(Where.IDEA, 1, Where.TWICE, 1));
    }

    /** From before the update. */
    @Test
    void what_was_taken_when_nobody_wrote_it_down_is_counted_as_that() {
        comes("X: y");
        handOver();
        db.sql("update mail_in set fate = null").update();

        assertThat(counts(180).count().mails()).isEqualTo(Map.of(Where.TAKEN, 1));
    }

    @Test
    void counted_are_thirty_days_or_as_many_as_are_kept() {
        comes("X: y");
        handOver();
        now = now.plus(Duration.ofDays(29));
        assertThat(counts(180).count().all()).isOne();
        assertThat(counts(7).count()).isEqualTo(new MailCounts.Counts(7, 7, Map.of()));

        now = now.plus(Duration.ofDays(2));
        assertThat(counts(180).count()).isEqualTo(new MailCounts.Counts(30, 180, Map.of()));
    }

    @Test
    void where_they_are_kept_for_ever_the_last_thirty_days_are_counted() {
        comes("X: y");
        handOver();
        assertThat(counts(0).count())
                .isEqualTo(new MailCounts.Counts(30, 0, Map.of(Where.IDEA, 1)));
    }

    private MailCounts counts(int keptDays) {
        var settings = new MockEnvironment();
        settings.setProperty("stellwand.mail.in.kept-days", String.valueOf(keptDays));
        return new MailCounts(db, clock, new Periods(settings));
    }

    private void handOver() {
        while (hand.next()) {}
    }

    private UUID comes(String header) {
        return put(
                ADDRESS,
                "From: m%d@example.org\nTo: %s\nSubject: S\n%s\n\nMehr Schatten.\n"
                        .formatted(fetched, US, header));
    }

    private UUID put(ImapAddress to, String raw) {
        var id = UUID.randomUUID();
        var sealed = key.seal(id, raw.getBytes(UTF_8));
        table.add(to, new IncomingTable.Fetched(id, 1, ++fetched, null, sealed, null), now);
        return id;
    }
}
