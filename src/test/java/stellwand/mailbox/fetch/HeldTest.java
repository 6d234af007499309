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
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.TestDatabase;
import stellwand.mailbox.incoming.MailReader;
import stellwand.mailbox.incoming.Ourselves;

/** Nothing is deleted on suspicion. */
class HeldTest {
    private static final String US = "ideen@stadt.example";
    private static final String SERVER = "MAILER-DAEMON@stadt.example";
    private static final ImapAddress ADDRESS = ImapAddress.parse("imap://i:s@127.0.0.1:1/" + US);

    @TempDir Path room;

    private final JdbcClient db = JdbcClient.create(TestDatabase.fresh());
    private final IncomingTable table = new IncomingTable(db);
    private final HeldTable held = new HeldTable(db);
    private final List<Receiver.Arrived> taken = new ArrayList<>();
    private Instant now = Instant.parse("2017-09-14T16:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private MailKey key;
    private HandOver hand;
    private int fetched;

    @BeforeEach
    void a_mailroom() {
        key = MailKey.in(room, new SecureRandom());
        hand =
                new HandOver(
                        table,
                        held,
                        key,
                        new MailReader(Ourselves.of("stadt.example", US)),
                        this::take,
                        clock);
    }

    private Fate take(Receiver.Arrived mail) {
        taken.add(mail);
        return Fate.IDEA;
    }

    @Test
    void what_a_filter_calls_spam_is_held_until_a_person_releases_it() {
        var id = comes("mira@example.org", "X-Spam-Flag: YES\r\n");

        while (hand.next()) {}
        assertThat(taken).isEmpty();
        assertThat(held.count()).isOne();
        var row = held.newest(10, 0).getFirst();
        assertThat(row.reason()).isEqualTo(IncomingTable.Reason.SPAM);
        assertThat(hand.open(row.id(), Objects.requireNonNull(row.raw())))
                .hasValueSatisfying(it -> assertThat(it.text()).contains("Schatten"));

        assertThat(held.release(id, now)).isTrue();
        assertThat(held.release(id, now)).as("pressed twice").isFalse();
        while (hand.next()) {}
        assertThat(taken).singleElement().satisfies(it -> assertThat(it.released()).isTrue());
        assertThat(held.count()).isZero();
    }

    @Test
    void what_is_none_for_us_leaves_the_list_and_can_be_taken_back_as_long_as_it_is_kept() {
        var first = comes("a@example.org", "X-Spam-Flag: YES\r\n");
        var second = comes("b@example.org", "X-Spam-Flag: YES\r\n");
        while (hand.next()) {}

        held.end(first, now);
        held.end(first, now.plusSeconds(9));
        assertThat(held.count()).isOne();
        assertThat(held.countEnded()).isOne();
        assertThat(new UnreadTable(db).settled()).as("of those that could not be read").isZero();
        held.end(second, now.plusSeconds(1));
        assertThat(held.newest(10, 0)).isEmpty();
        assertThat(held.ended(10))
                .extracting(HeldTable.Row::id)
                .as("the last one first")
                .containsExactly(second, first);
        assertThat(held.ended(1)).hasSize(1);

        held.takeBack(second);
        held.takeBack(second);
        assertThat(held.newest(10, 0)).extracting(HeldTable.Row::id).containsExactly(second);
        assertThat(held.release(first, now)).as("from a page that is not fresh").isTrue();
        while (hand.next()) {}
        assertThat(taken).hasSize(1);

        held.end(second, now);
        table.forgetOld(now.plus(Duration.ofDays(1)));
        assertThat(held.countEnded()).isZero();
    }

    @Test
    void what_was_taken_already_cannot_be_ended() {
        var id = comes("mira@example.org", "");
        while (hand.next()) {}

        held.end(id, now);

        assertThat(held.countEnded()).isZero();
        assertThat(new UnreadTable(db).settled()).isZero();
    }

    @Test
    void those_behind_the_newest_are_listed_too() {
        for (int n = 0; n < 3; n++) comes("a" + n + "@example.org", "X-Spam-Flag: YES\r\n");
        while (hand.next()) {}

        assertThat(held.newest(2, 0)).hasSize(2);
        assertThat(held.newest(2, 2)).hasSize(1).doesNotContainAnyElementsOf(held.newest(2, 0));
    }

    @Test
    void the_marks_of_usual_filters_are_known() {
        comes("a@example.org", "X-Spam-Status: Yes, score=9.1 required=5\r\n");
        comes("b@example.org", "X-MS-Exchange-Organization-SCL: 6\r\n");
        comes("c@example.org", "X-Forefront-Antispam-Report: CIP:1.2.3.4;SCL:9;SRV:BULK\r\n");
        comes("d@example.org", "X-Spam-Status: No, score=0.1\r\nX-Spam-Flag: NO\r\n");
        comes("e@example.org", "X-MS-Exchange-Organization-SCL: -1\r\n");

        while (hand.next()) {}
        assertThat(held.count()).isEqualTo(3);
        assertThat(taken).hasSize(2);
    }

    @Test
    void a_newsletter_is_held_and_an_absence_is_not() {
        comes("news@example.org", "List-Id: <news.example.org>\r\n");
        comes("bo@example.org", "Auto-Submitted: auto-replied\r\n");

        while (hand.next()) {}
        assertThat(held.newest(10, 0))
                .singleElement()
                .satisfies(it -> assertThat(it.reason()).isEqualTo(IncomingTable.Reason.ROBOT));
    }

    @Test
    void what_only_sounds_like_a_robot_is_held_and_not_dropped() {
        comes("mira@example.org", "X-Loop: mira@example.org\r\n");

        while (hand.next()) {}
        assertThat(taken).isEmpty();
        assertThat(held.count()).isOne();
    }

    @Test
    void from_the_twenty_first_mail_of_a_day_on_somebodys_mails_are_held() {
        for (int n = 0; n < Suspicion.MOST_A_DAY + 2; n++) comes("Mira@example.org", "");
        comes("ole@example.org", "");

        while (hand.next()) {}
        assertThat(taken).hasSize(Suspicion.MOST_A_DAY + 1);
        assertThat(held.count()).isEqualTo(2);
        assertThat(db.sql("select mail_in::text from mail_in").query(String.class).list())
                .noneMatch(row -> row.contains("mira") || row.contains("Mira"));

        now = now.plus(Duration.ofHours(25));
        comes("mira@example.org", "");
        while (hand.next()) {}
        assertThat(held.count()).isEqualTo(2);
    }

    @Test
    void what_mail_servers_report_is_not_held_however_much_comes_on_a_day() {
        for (int n = 0; n < Suspicion.MOST_A_DAY + 2; n++) {
            comes(SERVER, "X-Failed-Recipients: mira%d@example.org\r\n".formatted(n));
            comes(SERVER, "Content-Type: multipart/report; report-type=delay\r\n");
        }

        while (hand.next()) {}
        assertThat(taken).hasSize(2 * (Suspicion.MOST_A_DAY + 2));
    }

    private UUID comes(String from, String headers) {
        var id = UUID.randomUUID();
        var raw =
                "From: %s\r\nTo: %s\r\nSubject: Schatten\r\n%s\r\nMehr Schatten am Markt.\r\n"
                        .formatted(from, US, headers);
        var mail =
                new IncomingTable.Fetched(
                        id, 1, ++fetched, null, key.seal(id, raw.getBytes(UTF_8)), null);
        table.add(ADDRESS, mail, now);
        return id;
    }
}
