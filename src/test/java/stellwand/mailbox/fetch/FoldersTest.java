package stellwand.mailbox.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers that have all folders beneath the inbox, or do not let us make one. */
class FoldersTest {
    /** More than are fetched at once. */
    private static final int MANY = 120;

    @TempDir Path room;

    private Mailroom mailroom;

    @BeforeAll
    static void needsDovecot() {
        assumeTrue(Dovecot.isInstalled(), "dovecot-imapd is not installed");
    }

    @BeforeEach
    void a_mailroom() {
        mailroom = new Mailroom(room);
    }

    @Test
    void beneath_the_inbox_the_folder_is_made_and_all_mails_arrive() throws IOException {
        try (var dovecot = Dovecot.withFoldersBeneathTheInbox(room)) {
            deliver(dovecot, 0, MANY);
            var fetcher = mailroom.fetcher(dovecot.plainUrl());
            fetcher.start();

            await().atMost(Duration.ofSeconds(40)).until(() -> dovecot.count("") == 0);
            fetcher.stop();

            assertThat(dovecot.count(".Stellwand")).isEqualTo(MANY);
            assertThat(mailroom.arrived()).isEqualTo(MANY);
        }
    }

    @Test
    void what_cannot_be_moved_arrives_once_and_is_said_to_stay_in_the_inbox() throws IOException {
        try (var dovecot = Dovecot.withFoldersBeneathTheInbox(room)) {
            dovecot.allowNoFolder();
            deliver(dovecot, 0, MANY);
            fetchUntil(dovecot, MANY);
            assertThat(mailroom.arrived()).isEqualTo(MANY);

            deliver(dovecot, MANY, MANY + 1);
            fetchUntil(dovecot, MANY + 1);

            assertThat(mailroom.arrived()).isEqualTo(MANY + 1);
            assertThat(dovecot.count("")).isEqualTo(MANY + 1);
            assertThat(mailroom.inbox(dovecot.plainUrl()).orElseThrow().disturbance()).isNull();
        }
    }

    @Test
    void what_stayed_in_the_inbox_is_not_fetched_anew_when_its_copy_was_forgotten()
            throws IOException {
        try (var dovecot = Dovecot.withFoldersBeneathTheInbox(room)) {
            dovecot.allowNoFolder();
            deliver(dovecot, 0, 3);
            fetchUntil(dovecot, 3);
            mailroom.db.sql("update mail_in set state = 'TAKEN', taken_at = received_at").update();
            mailroom.table.forgetOld(Instant.now().plusSeconds(60));

            deliver(dovecot, 3, 4);
            fetchUntil(dovecot, 4);

            assertThat(mailroom.arrived()).isOne();
        }
    }

    private void fetchUntil(Dovecot dovecot, int leftBehind) {
        var fetcher = mailroom.fetcher(dovecot.plainUrl());
        fetcher.start();
        await().atMost(Duration.ofSeconds(40))
                .until(() ->
                        mailroom.inbox(dovecot.plainUrl())
                                .filter(inbox -> inbox.leftBehind() == leftBehind)
                                .isPresent());
        fetcher.stop();
    }

    private static void deliver(Dovecot dovecot, int from, int to) throws IOException {
        for (int n = from; n < to; n++) {
            var id = "Message-ID: <%d@example.org>\r\n".formatted(n);
            var mail = "From: Mira <mira@example.org>\r\n" + id + "\r\nHallo";
            dovecot.deliver("mail-" + n, mail.getBytes(UTF_8));
        }
    }
}
