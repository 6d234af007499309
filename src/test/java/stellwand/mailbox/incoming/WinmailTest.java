package stellwand.mailbox.incoming;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stellwand.mailbox.incoming.Incoming.Attachment;
import stellwand.mailbox.incoming.Incoming.Message;

/**
 * What Outlook hides in {@code winmail.dat} is read and its files are kept, whatever it is called.
 */
class WinmailTest {
    private static final String TEXT = "Ein Büro für alle.";
    private static final byte[] PLAN = "Ein Plan".getBytes(US_ASCII);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/ms-tnef; name=\"winmail.dat\"",
                "application/vnd.ms-tnef",
                "application/octet-stream; name=\"WINMAIL.DAT\""
            })
    void it_is_opened_however_its_type_is_written(String type) {
        var read = read(type, new Tnef().text(TEXT).file("plan.txt", PLAN).bytes());

        assertThat(read.text()).isEqualTo(TEXT);
        assertThat(read.attachments())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.name()).isEqualTo("plan.txt");
                    assertThat(it.type()).isEqualTo("text/plain");
                    assertThat(it.bytes()).isEqualTo(PLAN);
                });
    }

    @Test
    void its_text_may_be_html() {
        assertThat(said(new Tnef().html("<p>Ein <b>Büro</b> für alle.</p>".getBytes(UTF_8))))
                .isEqualTo(TEXT);
        assertThat(said(new Tnef().html("<p>Ein Büro für alle.</p>".getBytes(ISO_8859_1))))
                .isEqualTo(TEXT);
    }

    @Test
    void its_text_may_be_compressed_rtf() {
        assertThat(
                        said(
                                new Tnef()
                                        .rtf(
                                                "{\\rtf1\\ansi\\ansicpg1252 Ein B\\'fcro\\par f\\u252?r alle.}")))
                .isEqualTo("Ein Büro\nfür alle.");
    }

    @Test
    void its_text_may_be_as_outlook_97_wrote_it() {
        assertThat(said(new Tnef().oldText(TEXT.getBytes(ISO_8859_1)))).isEqualTo(TEXT);
    }

    @Test
    void a_text_beside_it_is_the_text_and_a_program_in_it_is_left_out() {
        var tnef = new Tnef().text("Dasselbe noch einmal.").file("setup.exe", PLAN).bytes();
        var read = read("Mehr Bänke.", "application/ms-tnef", tnef);

        assertThat(read.text()).isEqualTo("Mehr Bänke.");
        assertThat(read.attachments()).isEmpty();
        assertThat(read.leftOut())
                .extracting(Incoming.LeftOut::name, Incoming.LeftOut::because)
                .containsExactly(tuple("setup.exe", Incoming.LeftOut.Because.DANGEROUS));
    }

    @Test
    void a_large_photo_in_it_is_kept_whole() {
        var photo = new byte[3_000_000];
        Arrays.fill(photo, (byte) 7);

        assertThat(
                        read("application/ms-tnef", new Tnef().file("foto.jpg", photo).bytes())
                                .attachments())
                .extracting(Attachment::name, Attachment::size)
                .containsExactly(tuple("foto.jpg", photo.length));
    }

    @Test
    void torn_or_only_of_that_name_it_is_a_file_as_it_came() {
        var tnef = new Tnef().text(TEXT).file("plan.txt", PLAN).bytes();
        var torn = Arrays.copyOf(tnef, tnef.length / 2);

        assertThat(read("application/octet-stream; name=winmail.dat", PLAN).attachments())
                .extracting(Attachment::name)
                .containsExactly("winmail.dat");
        assertThat(read("application/ms-tnef; name=winmail.dat", torn).attachments())
                .extracting(Attachment::name)
                .containsExactly("winmail.dat");
    }

    private static String said(Tnef tnef) {
        return read("application/ms-tnef", tnef.bytes()).text();
    }

    private static Message read(String type, byte[] tnef) {
        return read("", type, tnef);
    }

    private static Message read(String text, String type, byte[] tnef) {
        var mail =
                """
                From: Mira Muster <mira@example.org>
                To: ideen@stadt.example
                Subject: Idee
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8

                %s
                --b
                Content-Type: %s
                Content-Transfer-Encoding: base64

                %s
                --b--
                """
                        .formatted(text, type, Base64.getMimeEncoder().encodeToString(tnef));
        return (Message) Mails.READER.read(mail.getBytes(UTF_8));
    }
}
