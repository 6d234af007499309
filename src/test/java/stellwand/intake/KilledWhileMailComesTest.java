package stellwand.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.database.Address;
import stellwand.database.TestDatabase;
import stellwand.mailbox.fetch.Dovecot;
import stellwand.mailbox.fetch.FetchingProcess;

/** From many mailboxes to as many ideas, by houses that are killed where it hurts most. */
class KilledWhileMailComesTest {
    private static final int MANY = 60;

    @TempDir Path room;

    private final Address database = TestDatabase.freshAddress();
    private final GreenMail out = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    @BeforeAll
    static void needsDovecot() {
        assumeTrue(Dovecot.isInstalled(), "dovecot-imapd is not installed");
    }

    @Test
    void each_mail_is_one_idea_and_its_sender_gets_one_receipt() throws Exception {
        out.start();
        try (var dovecot = new Dovecot(room);
                var stop = new Standstill(database)) {
            for (int n = 0; n < MANY; n++) dovecot.deliver("mail-" + n, mail(n));

            stop.at("mail_in", "insert", "new.uid = %d".formatted(MANY / 2));
            try (var _ = new FetchingProcess(dovecot, database, room)) {
                stop.untilItStands(1);
            }
            stop.forgetTheDead();
            assertThat(stop.count("select count(*) from mail_in")).isEqualTo(MANY / 2 - 1);
            assertThat(dovecot.count("")).isGreaterThanOrEqualTo(MANY / 2);

            stop.at(
                    "mail_in",
                    "update",
                    "new.uid = %d and new.state = 'TAKEN'".formatted(MANY - 5));
            stop.at("mail_out", "update", "old.sent_at is null and new.sent_at is not null");
            try (var _ = house(dovecot)) {
                stop.untilItStands(2);
            }
            stop.forgetTheDead();
            assertThat(
                            stop.count(
                                    "select count(*) from mail_in m join idea i using (id) where m.state = 'WAITING'"))
                    .as("taken, and not noted as taken")
                    .isEqualTo(1);
            assertThat(letters()).as("sent, and not noted as sent").hasSize(1);

            try (var _ = house(dovecot)) {
                await().atMost(2, MINUTES)
                        .until(() ->
                                stop.count("select count(*) from mail_in where state = 'TAKEN'")
                                                == MANY
                                        && unsent(stop) == 0
                                        && dovecot.count(".Stellwand") == MANY);
            }
            assertOneIdeaEach(stop);
            assertOneReceiptEach(stop);
        } finally {
            out.stop();
        }
    }

    private static void assertOneIdeaEach(Standstill stop) {
        assertThat(
                        stop.db
                                .sql(
                                        "select c.text from idea i join content c on c.id = i.original")
                                .query((row, _) -> row.getString(1))
                                .list())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, MANY)
                                .mapToObj(n -> "Bank " + n + "\n\nEine Bank am Platz " + n + ".")
                                .toList());
    }

    /** A letter may come twice, but then it is the same one: mail programs show it once. */
    private void assertOneReceiptEach(Standstill stop) throws Exception {
        var ids = new TreeMap<String, List<String>>();
        for (var each : letters())
            ids.computeIfAbsent(each.getAllRecipients()[0].toString(), _ -> new ArrayList<>())
                    .add(each.getMessageID());
        assertThat(ids.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, MANY)
                                .mapToObj(KilledWhileMailComesTest::sender)
                                .toList());
        assertThat(ids.values()).allSatisfy(it -> assertThat(it).containsOnly(it.getFirst()));
        assertThat(letters()).as("one was sent twice").hasSize(MANY + 1);
        assertThat(stop.count("select count(*) from mail_out")).isEqualTo(MANY);
        assertThat(stop.count("select count(*) from contact")).isEqualTo(MANY);
    }

    private List<MimeMessage> letters() {
        return List.of(out.getReceivedMessages());
    }

    private static int unsent(Standstill stop) {
        return stop.count("select count(*) from mail_out where sent_at is null");
    }

    private KilledHouse house(Dovecot dovecot) throws IOException {
        var smtp = "smtp://127.0.0.1:" + out.getSmtp().getPort();
        return new KilledHouse(dovecot, database, smtp, room);
    }

    private static String sender(int n) {
        return "kim-%d@example.org".formatted(n);
    }

    private static byte[] mail(int n) {
        return """
        From: Kim <%1$s>
        To: ideen@stadt.example
        Message-ID: <bank-%2$d@example.org>
        Subject: Bank %2$d

        Eine Bank am Platz %2$d.
        """
                .formatted(sender(n), n)
                .replace("\n", "\r\n")
                .getBytes(UTF_8);
    }
}
