package stellwand.mailbox.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.mailbox.fetch.Inbox.Disturbance;

/** An address from which nothing comes does not look like one to which nobody writes. */
class InboxesTest {
    private static final ImapAddress ADDRESS =
            ImapAddress.parse("imap://i:s@127.0.0.1:1/ideen@stadt.example");
    private static final Instant FOUR = Instant.parse("2017-09-14T16:00:00Z");

    @TempDir Path room;

    private Mailroom mailroom;

    @BeforeEach
    void a_mailroom() {
        mailroom = new Mailroom(room);
    }

    @Test
    void a_wrong_password_is_told_and_forgotten_once_it_is_right() throws IOException {
        assumeTrue(Dovecot.isInstalled(), "dovecot-imapd is not installed");
        try (var dovecot = new Dovecot(room)) {
            var wrong = dovecot.plainUrl().replace("%2Bs", "wrong");

            assertThat(trouble(wrong)).isEqualTo(Trouble.SIGN_IN);

            dovecot.deliver("first", "From: mira@example.org\r\n\r\nHallo".getBytes(UTF_8));
            var fetcher = mailroom.fetcher(dovecot.plainUrl());
            fetcher.start();
            await().until(() ->
                    mailroom.inbox(wrong).filter(it -> it.disturbance() == null).isPresent());
            fetcher.stop();
            assertThat(mailroom.arrived()).isOne();
        }
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_told() throws IOException {
        assumeTrue(Dovecot.isInstalled(), "dovecot-imapd is not installed");
        try (var dovecot = new Dovecot(room)) {
            assertThat(trouble(dovecot.url())).isEqualTo(Trouble.NOT_SAFE);
        }
    }

    @Test
    void a_server_that_is_away_is_told() throws IOException {
        int port;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        assertThat(trouble("imap://i:s@127.0.0.1:%d/ideen@stadt.example".formatted(port)))
                .isEqualTo(Trouble.NOT_REACHED);
    }

    @Test
    void a_host_that_nobody_knows_is_told() {
        assertThat(trouble("imap://i:s@no.such.host.invalid/ideen@stadt.example"))
                .isEqualTo(Trouble.NOT_REACHED);
        assertThat(Trouble.of(new IllegalStateException("?"))).isEqualTo(Trouble.OTHER);
    }

    /** Each node tries; what one of them fetched has come. */
    @Test
    void a_short_break_is_no_trouble_and_a_long_one_is_told_from_its_beginning() {
        var inboxes = mailroom.inboxes;
        inboxes.looked(ADDRESS, 2, FOUR);
        var broke = FOUR.plus(Duration.ofMinutes(1));
        inboxes.failed(ADDRESS, Trouble.NOT_REACHED, broke);
        inboxes.failed(ADDRESS, Trouble.SIGN_IN, broke.plusSeconds(90));

        var us = ADDRESS.address();
        assertThat(inboxes.find(ADDRESS, FOUR.plus(Duration.ofMinutes(5))))
                .hasValue(new Inbox(us, FOUR, 2, null));
        assertThat(inboxes.find(ADDRESS, FOUR.plus(Duration.ofMinutes(11))))
                .hasValue(new Inbox(us, FOUR, 2, new Disturbance(broke, Trouble.SIGN_IN)));

        var again = FOUR.plus(Duration.ofHours(1));
        inboxes.looked(ADDRESS, 0, again);
        assertThat(inboxes.find(ADDRESS, again.plus(Duration.ofHours(9))))
                .hasValue(new Inbox(us, again, 0, null));
    }

    private Trouble trouble(String url) {
        var fetcher = mailroom.fetcher(url);
        fetcher.start();
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        mailroom.inbox(url).filter(it -> it.disturbance() != null).isPresent());
        fetcher.stop();
        return mailroom.inbox(url)
                .flatMap(it -> Optional.ofNullable(it.disturbance()))
                .map(Disturbance::why)
                .orElseThrow();
    }
}
