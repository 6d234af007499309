package stellwand.mailbox.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.mailbox.incoming.Incoming;

/** Whatever somebody sends, and however a real server tells of it: the next mail arrives, too. */
class BrokenMailTest {
    private static final String USUAL =
            "From: Mira <mira@example.org>\r\nTo: ideen@stadt.example\r\n";
    private static final String TEXT = "\r\n\r\nEine Stelle f\u00fcr alles.\r\n";

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

    private static Map<String, String> broken() {
        var mails = new LinkedHashMap<String, String>();
        mails.put("no-domain", USUAL + "Cc: Rathaus" + TEXT);
        mails.put("nobody-has-a-domain", "From: mira\r\nTo: ideen\r\nReply-To: @" + TEXT);
        mails.put("open-group", USUAL + "Cc: Freunde: bo, kim" + TEXT);
        mails.put("open-quote", "From: \"Mira <mira@example.org>\r\nTo: <<>>;,,:" + TEXT);
        mails.put("eight-bit", USUAL + "Subject: Gr\u00fc\u00dfe \u0080\u00ff" + TEXT);
        mails.put("nul", USUAL + "Subject: a\0b\r\nMessage-ID: <a\0b@example.org>\0" + TEXT + "\0");
        mails.put("giant-line", USUAL + "X-Giant: " + "x".repeat(600_000) + TEXT);
        mails.put("giant-cc", USUAL + "Cc: " + "bo@example.org, kim, ".repeat(20_000) + TEXT);
        mails.put("many-lines", USUAL + "X-Line: 1\r\n".repeat(50_000) + TEXT);
        mails.put("no-header", "\r\n\r\nNur Text.\r\n");
        mails.put("no-colon", "Nur Text, und keine Kopfzeilen\r\nnoch eine Zeile\r\n");
        mails.put("no-body", USUAL + "Subject: Nichts");
        mails.put(
                "no-such-charset",
                USUAL
                        + "Subject: =?klingon-1?Q?=FC=?= =?utf-8?B?!!!?=\r\n"
                        + "Content-Type: text/plain; charset=\"klingon\\\"-1"
                        + TEXT);
        mails.put("endless-id", USUAL + "Message-ID: <" + "x".repeat(100_000) + TEXT);
        mails.put("folded-nothing", USUAL + "Subject:\r\n \r\n\t\r\nMessage-ID:\r\n " + TEXT);
        mails.put("bare-cr", USUAL + "Subject: a\rb\rCc: c\r" + TEXT);
        mails.put("wrong-date", USUAL + "Date: gestern\r\nDate: 99 Foo 2017" + TEXT);
        mails.put(
                "torn-parts",
                USUAL + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=" + TEXT);
        mails.put("empty", "");
        return mails;
    }

    @Test
    void however_broken_its_header_each_mail_arrives_and_the_normal_one_behind_it()
            throws Exception {
        try (var dovecot = new Dovecot(room)) {
            int mails = 0;
            for (var each : broken().entrySet()) {
                dovecot.deliver(each.getKey(), each.getValue().getBytes(ISO_8859_1));
                mails++;
            }
            deliverNormal(dovecot);
            int all = mails + 1;

            fetch(dovecot.plainUrl(), () -> dovecot.count("") == 0);

            assertThat(mailroom.arrived()).isEqualTo(all);
            assertThat(dovecot.count(".Stellwand")).isEqualTo(all);
            assertThat(mailroom.raw())
                    .filteredOn(raw -> new String(raw, ISO_8859_1).contains("Cc: Rathaus"))
                    .hasSize(1);
            assertThat(mailroom.raw().stream().map(mailroom::read))
                    .anySatisfy(read ->
                            assertThat(read)
                                    .isInstanceOfSatisfying(
                                            Incoming.Message.class,
                                            it -> assertThat(it.subject()).isEqualTo("Nachtbus")));
            assertThat(mailroom.inbox(dovecot.plainUrl()).orElseThrow().disturbance()).isNull();
        }
    }

    /** Dovecot breaks the connection over one that it cannot open: again and again. */
    @Test
    void what_the_server_does_not_hand_over_is_shown_and_the_next_one_arrives() throws Exception {
        try (var dovecot = new Dovecot(room)) {
            dovecot.deliverUnreadable("closed");
            deliverNormal(dovecot);

            fetch(dovecot.plainUrl(), () -> dovecot.count(".Stellwand") == 1);

            assertThat(mailroom.arrived()).isOne();
            assertThat(mailroom.unread.newest(10))
                    .singleElement()
                    .satisfies(it -> assertThat(it.why()).isEqualTo("NOT_FETCHED"));
            assertThat(dovecot.count("")).as("it is not lost").isOne();
            assertThat(mailroom.inbox(dovecot.plainUrl()).orElseThrow().leftBehind()).isOne();
        }
    }

    @Test
    void one_that_another_node_could_fetch_is_not_shown_any_more() throws Exception {
        try (var dovecot = new Dovecot(room)) {
            var address = ImapAddress.parse(dovecot.plainUrl());
            deliverNormal(dovecot);
            try (var letterbox = Letterbox.open(address)) {
                var shelf = new HastyShelf(mailroom.shelf(dovecot.plainUrl()));
                letterbox.take(shelf);
            }

            assertThat(mailroom.unread.newest(10)).isEmpty();
            assertThat(mailroom.raw()).hasSize(1);
        }
    }

    /** Somebody else gave it up a moment before. */
    private record HastyShelf(Shelf shelf) implements Shelf {
        @Override
        public long last(long uidValidity) {
            return shelf.last(uidValidity);
        }

        @Override
        public boolean mayTry(long uid) {
            return shelf.mayTry(uid);
        }

        @Override
        public void put(Letterbox.Brought mail) {
            shelf.put(
                    new Letterbox.Brought(
                            mail.uidValidity(),
                            mail.uid(),
                            null,
                            IncomingTable.Reason.NOT_FETCHED));
            shelf.put(mail);
        }
    }

    @Test
    void of_one_that_is_too_large_sender_and_subject_are_known() throws Exception {
        try (var dovecot = new Dovecot(room)) {
            var header = USUAL + "Subject: Fotos vom Platz\r\n\r\n";
            dovecot.deliver("a-large", (header + "x".repeat(41 << 20)).getBytes(ISO_8859_1));
            deliverNormal(dovecot);

            fetch(dovecot.plainUrl(), () -> dovecot.count(".Stellwand") == 2);

            var large = mailroom.unread.newest(10).getFirst();
            assertThat(large.why()).isEqualTo("TOO_LARGE");
            assertThat(mailroom.read(mailroom.raw().getFirst()))
                    .isInstanceOfSatisfying(
                            Incoming.Message.class,
                            it -> {
                                assertThat(it.sender())
                                        .extracting(Incoming.Sender::address)
                                        .isEqualTo("mira@example.org");
                                assertThat(it.subject()).isEqualTo("Fotos vom Platz");
                            });
        }
    }

    /** The folder with the collections, which are not part of the project. */
    @Test
    void real_mails_of_others_all_arrive() throws Exception {
        var data = System.getenv("STELLWAND_DATA");
        assumeTrue(data != null, "STELLWAND_DATA points to no folder");
        try (var dovecot = new Dovecot(room);
                var files = Files.walk(Path.of(data))) {
            int mails = 0;
            for (var each : (Iterable<Path>) mailsAmong(files)::iterator) {
                dovecot.deliver("mail-" + mails++, Files.readAllBytes(each));
            }
            int all = mails;

            fetch(dovecot.plainUrl(), () -> dovecot.count("") == 0);

            assertThat(mailroom.arrived()).isEqualTo(all).isPositive();
        }
    }

    private static Stream<Path> mailsAmong(Stream<Path> files) {
        return files.filter(Files::isRegularFile)
                .filter(file -> file.toString().contains("/mail-"))
                .sorted();
    }

    private static void deliverNormal(Dovecot dovecot) throws IOException {
        dovecot.deliver("z-normal", (USUAL + "Subject: Nachtbus" + TEXT).getBytes(ISO_8859_1));
    }

    private void fetch(String url, BooleanSupplier until) {
        var fetcher = mailroom.fetcher(url);
        fetcher.start();
        try {
            await().atMost(Duration.ofSeconds(90)).until(until::getAsBoolean);
        } finally {
            fetcher.stop();
        }
    }
}
