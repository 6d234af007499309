package stellwand.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.TestDatabase;

class ShredderTest {
    private static final String LEYLA = "leyla@example.org";

    private final JdbcClient db = JdbcClient.create(TestDatabase.fresh());
    private final MailTable table = new MailTable(db);
    private final Instant now = Instant.parse("2026-11-29T12:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Shredder shredder = new Shredder(table);

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void what_was_shredded_does_not_leave_and_nothing_of_it_is_left() {
        var round = round();
        var mailbox = new Mailbox(table, round, clock);
        var shredded = mailbox.post(letter());
        var sent = mailbox.post(letter());

        shredder.shred(List.of(shredded));
        while (round.deliverNext()) {}

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(db.sql("select message_id from mail_out").query(String.class).list())
                .containsExactly(sent);
    }

    @Test
    void that_one_was_sent_is_not_forgotten_so_that_it_goes_once() {
        var round = round();
        var sent = new Mailbox(table, round, clock).post(letter());
        round.deliverNext();

        shredder.shred(List.of(sent));

        assertThat(db.sql("select mail_out::text from mail_out").query(String.class).single())
                .contains(sent)
                .doesNotContain(LEYLA, "Guten Tag");
    }

    @Test
    void one_in_the_hands_of_the_postman_stops_nobody() {
        var id = new Mailbox(table, round(), clock).post(letter());
        var taken = table.claim(now).orElseThrow();
        shredder.shred(List.of(id));

        assertThat(table.refused(taken.id(), "no", now)).isEqualTo(now);
        table.sent(taken.id(), now);

        assertThat(db.sql("select count(*) from mail_out").query(Integer.class).single()).isZero();
    }

    private Letter letter() {
        return new Letter(LEYLA, "Danke", "Guten Tag", "de", now.plus(Duration.ofDays(1)));
    }

    private PostRound round() {
        return new PostRound(
                table,
                (_, _) -> {},
                clock,
                "smtp://127.0.0.1:" + server.getSmtp().getPort(),
                "Stellwand <stellwand@stadt.example>",
                URI.create("http://localhost:8054"),
                false);
    }
}
