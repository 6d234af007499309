package stellwand.mailbox.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.TestDatabase;
import stellwand.mailbox.fetch.Receiver.Arrived;
import stellwand.mailbox.incoming.MailReader;
import stellwand.mailbox.incoming.Ourselves;

class FetchTest {
    private static final String US = "ideen@stadt.example";

    @TempDir Path room;

    private final GreenMail server =
            new GreenMail(new ServerSetup[] {setup("smtp"), setup("imap")});
    private final JdbcClient db = JdbcClient.create(TestDatabase.fresh());
    private final IncomingTable table = new IncomingTable(db);
    private final InboxTable inboxes = new InboxTable(db);
    private final List<Arrived> taken = new ArrayList<>();
    private Instant now = Instant.parse("2017-09-14T16:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    private static ServerSetup setup(String protocol) {
        return new ServerSetup(0, "127.0.0.1", protocol);
    }

    @BeforeEach
    void open() {
        server.start();
        server.setUser(US, "ideen", "secret");
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void mail_is_stored_sealed_and_then_handed_on_once() {
        send("Servicestelle");
        fetchUntil(1);

        assertThat(db.sql("select encode(raw, 'escape') from mail_in").query(String.class).single())
                .doesNotContain("Servicestelle", "mira");
        var hand = handOver(taken::add);
        assertThat(hand.next()).isTrue();
        assertThat(hand.next()).isFalse();
        assertThat(taken)
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.address()).isEqualTo(US);
                    assertThat(mail.message().subject()).isEqualTo("Servicestelle");
                });
    }

    @Test
    void while_nobody_takes_it_it_waits() {
        send("Servicestelle");
        fetchUntil(1);

        assertThat(new HandOver(table, new HeldTable(db), key(), reader(), null, clock).next())
                .isFalse();
        assertThat(states()).containsExactly("WAITING");
    }

    @Test
    void who_fails_to_take_it_is_asked_again_later_and_others_are_not_held_up() {
        send("Eins");
        send("Zwei");
        fetchUntil(2);
        var asked = new ArrayList<UUID>();
        var clumsy =
                handOver(mail -> {
                    asked.add(mail.id());
                    if (asked.size() == 1) throw new IllegalStateException("not now");
                });

        while (clumsy.next()) {}
        now = now.plus(Duration.ofMinutes(1));
        while (clumsy.next()) {}

        assertThat(asked).hasSize(3);
        assertThat(asked.getLast()).isEqualTo(asked.getFirst());
        assertThat(states()).containsOnly("TAKEN");
    }

    @Test
    void stored_but_not_moved_is_not_stored_twice() throws Exception {
        for (int n = 0; n < 5; n++) send("Idee " + n);
        try (var box = Letterbox.open(address())) {
            assertThatThrownBy(() -> box.take(new FallingShelf(3))).hasMessage("power cut");
        }
        assertThat(stored()).isEqualTo(3);

        fetchUntil(5);

        assertThat(
                        db.sql("select count(distinct message_id) from mail_in")
                                .query(Integer.class)
                                .single())
                .isEqualTo(5);
    }

    @Test
    void without_its_key_a_mail_is_shown_as_unreadable() {
        send("Servicestelle");
        fetchUntil(1);
        var other = MailKey.in(room.resolve("elsewhere"), new SecureRandom());

        assertThat(handOver(other, taken::add).next()).isTrue();

        assertThat(states()).containsExactly("UNREADABLE");
        assertThat(taken).isEmpty();
    }

    @Test
    void the_key_is_readable_by_its_owner_only_and_stays_the_same() throws Exception {
        var id = UUID.randomUUID();
        var sealed = key().seal(id, new byte[] {1, 2, 3});

        assertThat(key().open(id, sealed)).hasValue(new byte[] {1, 2, 3});
        assertThat(key().open(UUID.randomUUID(), sealed)).isEmpty();
        assertThat(Files.getPosixFilePermissions(room.resolve("mail.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void what_was_taken_is_forgotten_in_time_and_what_waits_is_not() {
        send("Eins");
        fetchUntil(1);
        now = now.plus(Duration.ofDays(400));
        table.forgetOld(now.minus(Duration.ofDays(180)));
        assertThat(stored()).isOne();

        handOver(taken::add).next();
        now = now.plus(Duration.ofDays(181));
        table.forgetOld(now.minus(Duration.ofDays(180)));

        assertThat(stored()).isZero();
    }

    private void send(String subject) {
        GreenMailUtil.sendTextEmail(
                US,
                "mira@example.org",
                subject,
                "Eine Stelle für alles.",
                server.getSmtp().getServerSetup());
    }

    private void fetchUntil(int count) {
        var fetcher = new Fetcher(address(), table, inboxes, key(), clock, () -> {});
        fetcher.start();
        await().until(() -> stored() >= count);
        fetcher.stop();
    }

    /** The power goes before it is remembered how far it came. */
    private final class FallingShelf implements Shelf {
        private final int fallsAfter;

        FallingShelf(int fallsAfter) {
            this.fallsAfter = fallsAfter;
        }

        @Override
        public long last(long uidValidity) {
            return 0;
        }

        @Override
        public boolean mayTry(long uid) {
            return true;
        }

        @Override
        public void put(Letterbox.Brought mail) {
            var row = UUID.randomUUID();
            var raw = Objects.requireNonNull(mail.raw());
            var id = RawMail.messageId(raw).orElse(null);
            table.add(
                    address(),
                    new IncomingTable.Fetched(
                            row, mail.uidValidity(), mail.uid(), id, key().seal(row, raw), null),
                    now);
            if (stored() == fallsAfter) throw new IllegalStateException("power cut");
        }
    }

    private HandOver handOver(Consumer<Arrived> taker) {
        return handOver(key(), taker);
    }

    private HandOver handOver(MailKey key, Consumer<Arrived> taker) {
        Receiver receiver =
                mail -> {
                    taker.accept(mail);
                    return Fate.IDEA;
                };
        return new HandOver(table, new HeldTable(db), key, reader(), receiver, clock);
    }

    private static MailReader reader() {
        return new MailReader(Ourselves.of("stadt.example", US));
    }

    private MailKey key() {
        return MailKey.in(room, new SecureRandom());
    }

    private ImapAddress address() {
        return ImapAddress.parse(
                "imap://ideen:secret@127.0.0.1:%d/%s".formatted(server.getImap().getPort(), US));
    }

    private int stored() {
        return db.sql("select count(*) from mail_in").query(Integer.class).single();
    }

    private List<String> states() {
        return db.sql("select state from mail_in").query((row, _) -> row.getString(1)).list();
    }
}
