package stellwand.mailbox.incoming;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static stellwand.mailbox.incoming.Mails.read;
import static stellwand.mailbox.incoming.Mails.text;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stellwand.mailbox.incoming.Incoming.LeftOut;
import stellwand.mailbox.incoming.Incoming.Message;
import stellwand.mailbox.incoming.Incoming.OurAddress;
import stellwand.mailbox.incoming.Incoming.Unreadable;
import stellwand.mailbox.incoming.Incoming.Why;
import stellwand.mailbox.incoming.MayAnswer.Bounce;
import stellwand.mailbox.incoming.MayAnswer.Robot;

/** The people in these mails are invented. */
class MailReaderTest {
    private static final String OUR_LETTER = "<0b1f6c5e-2f7e-4c5e-9a53-0c2c3c1d9a10@stadt.example>";
    private final MailReader reader = Mails.READER;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    outlook-reply             | Guten Abend, die Öffnungszeiten sollten auf türkisch aushängen.
                    gmx-html-only             | Bitte ein Lotse für die Behörden.
                    apple-quote-below         | Ja, genau so.
                    gmail-broken-introduction | Ein Fahrplan der Dienste.
                    outlook-original-message  | Der Dolmetscher kostet 40 € die Stunde.
                    utf-7                     | Bitte ein Büro für alle.
                    torn                      | Eine Stelle für alles.
                    """)
    void of_a_reply_only_what_its_author_wrote_is_left(String mail, String text) {
        var read = read(mail);

        assertThat(read.reply().words()).isEqualTo(text);
        assertThat(read.mayAnswer()).isEqualTo(new MayAnswer.Yes());
    }

    @Test
    void of_a_letter_that_answers_none_of_ours_nothing_is_cut_but_a_signature() {
        assertThat(read("outlook-reply").text()).contains("aushängen.", "Vielen Dank für Ihre");
        assertThat(read("apple-quote-below").text()).contains("Ja, genau so.", "> Vielen Dank.");
    }

    @Test
    void a_mail_that_is_passed_on_as_a_file_is_read_with_its_subject() {
        assertThat(read("forward").text()).isEqualTo("Deutschkurs\n\nEin Deutschkurs am Abend.");
    }

    @Test
    void below_what_somebody_writes_stands_what_they_pass_on_two_mails_deep() {
        var read = read("enclosures");

        assertThat(read.text())
                .isEqualTo(
                        """
                        Bitte lesen Sie das.

                        Trinkbrunnen

                        Am Markt fehlt einer.

                        Noch einer

                        Und am Bahnhof.

                        liste.txt

                        Auch am Fluss.\
                        """);
        assertThat(read.said().isShortened()).as("a signature").isTrue();
        assertThat(read.attachments()).extracting(it -> it.name()).containsExactly("brunnen.png");
        assertThat(read.leftOut())
                .extracting(LeftOut::because)
                .containsExactly(LeftOut.Because.TOO_DEEP);
    }

    @Test
    void of_a_reply_the_enclosed_mail_that_is_answered_is_no_part() {
        var mail =
                text("enclosures")
                        .replace(
                                "MIME-Version", "In-Reply-To: <brunnen@example.net>\nMIME-Version");

        assertThat(((Message) reader.read(mail.getBytes(UTF_8))).reply().words())
                .contains("Bitte lesen Sie das.", "Auch am Fluss.")
                .doesNotContain("Am Markt");
    }

    @Test
    void a_mail_without_anything_is_empty() {
        assertThat(
                        reader.read(
                                "From: mira@example.org\nTo: ideen@stadt.example\n\n \n"
                                        .getBytes(UTF_8)))
                .isEqualTo(new Unreadable(Why.EMPTY));
    }

    @Test
    void what_is_longer_than_we_keep_is_known_to_be_shortened() {
        var mail = "From: mira@example.org\n\n" + "Mehr Bänke. ".repeat(10_000);
        var said = ((Message) reader.read(mail.getBytes(UTF_8))).said();

        assertThat(said.words()).hasSize(Limits.TEXT_CHARACTERS);
        assertThat(said.isShortened()).isTrue();
        assertThat(read("arabic").said().isShortened()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ten-ideas", "ten-ideas-bullets", "ten-ideas-paragraphs"})
    void of_ten_ideas_none_is_taken_for_a_signature(String mail) {
        assertThat(read(mail).text())
                .contains(
                        "Ein Schalter",
                        "Ein Formular",
                        "Eine Telefonnummer",
                        "Eine Karte",
                        "Ein Dolmetscher",
                        "Ein Kalender",
                        "Eine Sprechstunde",
                        "Ein Lotse",
                        "Eine Tafel",
                        "Ein Briefkasten");
    }

    @Test
    void a_photo_without_a_word_is_kept() {
        var read = read("photo-without-text");

        assertThat(read.text()).isEmpty();
        assertThat(read.attachments())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.name()).isEqualTo("Karte für Tisch B.jpg");
                    assertThat(it.type()).isEqualTo("image/jpeg");
                    assertThat(it.size()).isEqualTo(6002);
                });
    }

    @Test
    void who_wrote_when_and_in_answer_to_what() {
        var read = read("outlook-reply");

        assertThat(read.sender())
                .isEqualTo(
                        new Incoming.Sender("mira@example.org", "Mira Muster", "mira@example.org"));
        assertThat(read.to()).isEqualTo(new OurAddress("ideen@stadt.example", null));
        assertThat(read.conversation().references()).containsExactly(OUR_LETTER);
        assertThat(read.date()).isEqualTo(Instant.parse("2017-09-14T18:15:00Z"));
        assertThat(read.said().language()).isEqualTo("de");
    }

    @Test
    void arabic_is_arabic() {
        assertThat(read("arabic").said().language()).isEqualTo("ar");
        assertThat(read("arabic").subject()).isEqualTo("فكرة");
    }

    @Test
    void what_stands_behind_a_plus_is_found() {
        var signed = text("arabic").replace("To: ideen@", "To: ideen+r7q2@");

        assertThat(((Message) reader.read(signed.getBytes(UTF_8))).to())
                .isEqualTo(new OurAddress("ideen@stadt.example", "r7q2"));
    }

    @Test
    void a_bounce_says_who_did_not_get_which_letter() {
        assertThat(read("bounce").mayAnswer())
                .isEqualTo(
                        new MayAnswer.Bounced(new Bounce("omar@example.net", OUR_LETTER, "5.1.1")));
    }

    @Test
    void a_letter_that_is_only_late_has_not_bounced() {
        var late = text("bounce").replace("Action: failed", "Action: delayed");

        assertThat(((Message) reader.read(late.getBytes(UTF_8))).mayAnswer())
                .isEqualTo(new MayAnswer.No(Robot.DELIVERY_REPORT));
    }

    @ParameterizedTest
    @CsvSource({
        "out-of-office, OUT_OF_OFFICE",
        "mailing-list, MAILING_LIST",
        "no-reply, NO_REPLY",
        "not-to-us, NOT_TO_US"
    })
    void nobody_waits_there_for_an_answer(String mail, Robot robot) {
        assertThat(read(mail).mayAnswer()).isEqualTo(new MayAnswer.No(robot));
    }

    @Test
    void nothing_is_unreadable_with_a_reason() {
        assertThat(reader.read(new byte[0])).isEqualTo(new Unreadable(Why.EMPTY));
        assertThat(reader.read(new byte[Limits.MESSAGE_BYTES + 1]))
                .isEqualTo(new Unreadable(Why.TOO_LARGE));
    }

    @Test
    void endless_nesting_ends() {
        var nested = new StringBuilder();
        for (int depth = 0; depth < 5_000; depth++)
            nested.append("Content-Type: message/rfc822\n\n");
        var read = (Message) reader.read(nested.append("Ende\n").toString().getBytes(UTF_8));

        assertThat(read.leftOut().size() + read.attachments().size()).isPositive();
        var parts = "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(200_000);
        assertThat(((Message) reader.read(parts.getBytes(UTF_8))).text()).startsWith("x");
        assertThatNoException()
                .isThrownBy(() -> reader.read("<div>".repeat(100_000).getBytes(UTF_8)));
        assertThatNoException()
                .isThrownBy(() ->
                        reader.read(
                                ("Content-Type: text/html\n\n" + "<b>".repeat(100_000))
                                        .getBytes(UTF_8)));
    }

    @Test
    void programs_are_left_out_and_named() {
        var mail =
                text("photo-without-text")
                        .replace("=?utf-8?Q?Karte_f=C3=BCr_Tisch_B=2Ejpg?=", "karte.jpg.exe");
        var read = (Message) reader.read(mail.getBytes(UTF_8));

        assertThat(read.attachments()).isEmpty();
        assertThat(read.leftOut())
                .containsExactly(
                        new LeftOut(
                                "karte.jpg.exe", "image/jpeg", 6002, LeftOut.Because.DANGEROUS));
    }
}
