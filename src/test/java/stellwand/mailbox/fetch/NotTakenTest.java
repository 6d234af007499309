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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.TestDatabase;
import stellwand.mailbox.incoming.Incoming;
import stellwand.mailbox.incoming.MailReader;
import stellwand.mailbox.incoming.Ourselves;

/** A mail that ends the server, or that nothing can be made of, is not tried for ever. */
class NotTakenTest {
    private static final String US = "ideen@stadt.example";
    private static final ImapAddress ADDRESS = ImapAddress.parse("imap://i:s@127.0.0.1:1/" + US);

    @TempDir Path room;

    private final JdbcClient db = JdbcClient.create(TestDatabase.fresh());
    private final IncomingTable table = new IncomingTable(db);
    private final UnreadTable unread = new UnreadTable(db);
    private final List<UUID> tried = new ArrayList<>();
    private boolean isMended;
    private Instant now = Instant.parse("2017-09-14T16:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    @Test
    void after_five_tries_that_came_to_nothing_it_waits_for_a_person() {
        var hand = hand();
        var mail = comes();

        for (int hours = 0; hours < 10; hours++) anHourOf(hand);

        assertThat(tried).hasSize(5).containsOnly(mail);
        assertThat(unread.count()).isOne();
        var row = unread.newest(10).getFirst();
        assertThat(row.why()).isEqualTo("NOT_TAKEN");
        assertThat(hand.openHeader(mail, Objects.requireNonNull(row.raw())))
                .hasValueSatisfying(it -> {
                    assertThat(it.subject()).isEqualTo("Schatten");
                    assertThat(it.text()).as("not touched for the list").doesNotContain("Markt");
                });

        assertThat(unread.tryAgain(mail, now)).isTrue();
        assertThat(unread.tryAgain(mail, now)).as("pressed twice").isFalse();
        assertThat(unread.count()).isZero();
        isMended = true;
        anHourOf(hand);
        assertThat(tried).hasSize(6);
        assertThat(states()).containsExactly("TAKEN");
    }

    /** Nothing of a try is left but that it began. */
    @Test
    void a_try_that_ended_the_server_counts() {
        var hand = hand();
        var mail = comes();
        for (int deaths = 0; deaths < 5; deaths++) {
            assertThat(table.claim(now)).isPresent();
            now = now.plus(Duration.ofHours(1));
        }

        anHourOf(hand);

        assertThat(tried).isEmpty();
        assertThat(unread.newest(10)).extracting(UnreadTable.Row::id).containsExactly(mail);
    }

    @Test
    void four_tries_in_the_first_minutes_may_be_a_hiccup() {
        var hand = hand();
        comes();
        for (int minutes = 0; minutes < 10; minutes++) aMinuteOf(hand);
        assertThat(tried).hasSize(4);
        isMended = true;

        anHourOf(hand);

        assertThat(states()).containsExactly("TAKEN");
        assertThat(unread.count()).isZero();
    }

    @Test
    void it_is_kept_until_somebody_has_settled_it_and_then_as_long_as_others() {
        var hand = hand();
        var mail = comes();
        anHourOf(hand);
        now = now.plus(Duration.ofDays(400));

        assertThat(table.forgetOld(now)).isZero();
        unread.settle(mail, now);
        assertThat(unread.count()).isZero();
        assertThat(table.forgetOld(now)).isOne();
    }

    private void anHourOf(HandOver hand) {
        for (int minutes = 0; minutes < 60; minutes++) aMinuteOf(hand);
    }

    private void aMinuteOf(HandOver hand) {
        while (hand.next()) {}
        now = now.plus(Duration.ofMinutes(1));
    }

    private HandOver hand() {
        return new HandOver(
                table,
                new HeldTable(db),
                key(),
                new MailReader(Ourselves.of("stadt.example", US)),
                this::take,
                clock);
    }

    private MailKey key() {
        return MailKey.in(room, new SecureRandom());
    }

    private Fate take(Receiver.Arrived mail) {
        tried.add(mail.id());
        if (!isMended) throw new IllegalStateException("not now");
        assertThat(mail.message()).extracting(Incoming.Message::text).asString().contains("Markt");
        return Fate.IDEA;
    }

    private UUID comes() {
        var id = UUID.randomUUID();
        var raw =
                "From: mira@example.org\r\nTo: %s\r\nSubject: Schatten\r\n\r\nMehr Schatten am Markt.\r\n"
                        .formatted(US);
        var sealed = key().seal(id, raw.getBytes(UTF_8));
        table.add(ADDRESS, new IncomingTable.Fetched(id, 1, 1, null, sealed, null), now);
        return id;
    }

    private List<String> states() {
        return db.sql("select state from mail_in").query((row, _) -> row.getString(1)).list();
    }
}
