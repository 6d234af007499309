package stellwand.mailbox.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import stellwand.database.Address;
import stellwand.database.TestDatabase;

/** From end to end: a real server, TLS, and a fetching process that is killed. */
class DovecotTest {
    private static final int MANY = 1_000;

    @TempDir Path room;

    private final Address database = TestDatabase.freshAddress();
    private final JdbcClient db =
            JdbcClient.create(
                    new DriverManagerDataSource(
                            database.url(), database.user(), database.password()));

    @BeforeAll
    static void needsDovecot() {
        assumeTrue(Dovecot.isInstalled(), "dovecot-imapd is not installed");
    }

    @Test
    void a_thousand_mails_and_a_kill_in_the_middle_give_each_exactly_once() throws IOException {
        try (var dovecot = new Dovecot(room)) {
            for (int n = 0; n < MANY; n++) dovecot.deliver("mail-" + n, mail("id-" + n));

            try (var _ = new FetchingProcess(dovecot, database, room)) {
                await().pollInterval(Duration.ofMillis(5))
                        .atMost(Duration.ofSeconds(40))
                        .until(() -> stored() > MANY / 4);
            }
            assertThat(stored()).isLessThan(MANY);
            assertThat(dovecot.count("")).isPositive();

            try (var _ = new FetchingProcess(dovecot, database, room)) {
                await().atMost(Duration.ofSeconds(40)).until(() -> dovecot.count("") == 0);
                assertThat(stored()).isEqualTo(MANY);
                assertThat(
                                db.sql("select count(distinct message_id) from mail_in")
                                        .query(Integer.class)
                                        .single())
                        .isEqualTo(MANY);
                assertThat(dovecot.count(".Stellwand")).isEqualTo(MANY);

                var start = System.nanoTime();
                dovecot.deliver("the-late-one", mail("late"));
                await().pollInterval(Duration.ofMillis(20))
                        .atMost(Duration.ofSeconds(10))
                        .until(() -> stored() == MANY + 1);
                System.out.printf(
                        "IDLE · stored after %d ms%n", (System.nanoTime() - start) / 1_000_000);
            }
        }
    }

    @Test
    void a_certificate_that_nobody_vouches_for_ends_the_talk() throws IOException {
        try (var dovecot = new Dovecot(room)) {
            assertThatThrownBy(() -> Letterbox.open(ImapAddress.parse(dovecot.url())))
                    .hasStackTraceContaining("PKIX");
        }
    }

    private int stored() {
        return db.sql("select count(*) from mail_in").query(Integer.class).single();
    }

    private static byte[] mail(String id) {
        return """
        From: Mira <mira-%1$s@example.org>
        To: ideen@stadt.example
        Message-ID: <%1$s@example.org>
        Subject: Servicestelle

        Eine Stelle für alles.
        """
                .formatted(id)
                .replace("\n", "\r\n")
                .getBytes(UTF_8);
    }
}
